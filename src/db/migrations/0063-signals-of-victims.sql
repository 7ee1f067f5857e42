-- A victim is looked at together with the children by whose offences they were harmed: whatever is written of a victim,
-- or taken out, marks those children. What 0061 marks with stood for what is added and changed of a victim's records.

-- Of a harm: the child of the offence that it names, and of the one that it named before.
create function mark_child_of_harm() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into signal_mark (service_id, child_id)
    select distinct o.service_id, o.child_id
    from was join offence o on o.service_id = was.service_id and o.id = was.offence_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into signal_mark (service_id, child_id)
    select distinct o.service_id, o.child_id
    from became join offence o on o.service_id = became.service_id and o.id = became.offence_id;
  end if;
  return null;
end
$$;
drop trigger mark_inserts on victim_harm;
drop trigger mark_updates on victim_harm;
create trigger mark_inserts after insert on victim_harm referencing new table as became
  for each statement execute function mark_child_of_harm();
create trigger mark_updates after update on victim_harm referencing old table as was new table as became
  for each statement execute function mark_child_of_harm();
create trigger mark_deletes after delete on victim_harm referencing old table as was
  for each statement execute function mark_child_of_harm();

-- Of the victim themselves: how soon they are to be told rests on their rights.
create function mark_children_of_victim() returns trigger language plpgsql as $$
begin
  insert into signal_mark (service_id, child_id)
  select distinct o.service_id, o.child_id
  from became
  join victim_harm h on h.service_id = became.service_id and h.victim_id = became.id
  join offence o on o.service_id = h.service_id and o.id = h.offence_id;
  return null;
end
$$;
create trigger mark_updates after update on victim referencing new table as became
  for each statement execute function mark_children_of_victim();

-- Of what they said and were told, when it is taken out.
create function mark_children_of_victims_before() returns trigger language plpgsql as $$
begin
  insert into signal_mark (service_id, child_id)
  select distinct o.service_id, o.child_id
  from was
  join victim_harm h on h.service_id = was.service_id and h.victim_id = was.victim_id
  join offence o on o.service_id = h.service_id and o.id = h.offence_id;
  return null;
end
$$;
create trigger mark_deletes after delete on victim_consent referencing old table as was
  for each statement execute function mark_children_of_victims_before();
create trigger mark_deletes after delete on victim_contact referencing old table as was
  for each statement execute function mark_children_of_victims_before();
