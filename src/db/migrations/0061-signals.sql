-- Signals: what someone should see by a time. They are worked out from the record and never typed, so the change log
-- does not follow them; what a person says about one (set aside, a number of the service's own) is a record like others.

create table signal (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  rule text not null,
  subject_kind text not null check (subject_kind in ('child', 'programme', 'victim')),
  subject_id uuid not null,
  about text not null,
  severity text not null check (severity in ('act-now', 'soon', 'know')),
  says jsonb not null,
  evidence jsonb not null,
  todo jsonb not null,
  facts text not null,
  raised_on date not null,
  due_on date not null,
  times_raised integer not null,
  owner_role text not null,
  owner_id uuid,
  first_seen_at timestamptz not null default now(),
  ended_on date,
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, owner_id) references person (service_id, id)
);
create unique index signal_standing on signal (service_id, child_id, rule, subject_id, about) where ended_on is null;
create index signal_by_owner on signal (service_id, owner_id) where ended_on is null;
create index signal_by_rule on signal (service_id, rule, raised_on);
comment on table signal is 'What someone should see by a time, as a rule worked it out; kept when it has ended.';
comment on column signal.service_id is 'The service that it belongs to.';
comment on column signal.id is 'Its own identifier.';
comment on column signal.child_id is 'The child in whose record it was seen.';
comment on column signal.rule is 'The rule that raised it.';
comment on column signal.subject_kind is 'What it is of: a child, a programme or, behind the wall, a victim.';
comment on column signal.subject_id is 'Which child, programme or victim.';
comment on column signal.about is 'What of the subject it is about, where the rule may speak more than once.';
comment on column signal.severity is 'How pressing it is.';
comment on column signal.says is 'What the record shows, in both languages.';
comment on column signal.evidence is 'The facts that raised it, each with its day and its page.';
comment on column signal.todo is 'What is to be done, and the page on which it is done.';
comment on column signal.facts is 'A short mark of the facts: when it changes, the facts have changed.';
comment on column signal.raised_on is 'The day on which it could first be known, this time.';
comment on column signal.due_on is 'The day by which it should be mended.';
comment on column signal.times_raised is 'How many times it has been raised, this time included.';
comment on column signal.owner_role is 'Whose it is to mend.';
comment on column signal.owner_id is 'The member of staff whose it is, where one answers for the programme.';
comment on column signal.first_seen_at is 'When the system first saw it.';
comment on column signal.ended_on is 'The day on which the facts had changed; empty while it stands.';
select keep_apart('signal');
create policy of_the_wall on signal as restrictive
  using (subject_kind <> 'victim' or (select reaches_victims()))
  with check (subject_kind <> 'victim' or (select reaches_victims()));
grant select, insert, update on signal to sightline_app;

create table signal_mark (
  service_id text not null references service (id),
  id bigint generated always as identity,
  child_id uuid not null,
  primary key (service_id, id)
);
comment on table signal_mark is 'Children whose record has just changed: to be looked at again, and then taken out.';
comment on column signal_mark.service_id is 'The service that the record belongs to.';
comment on column signal_mark.id is 'The order in which they were marked.';
comment on column signal_mark.child_id is 'The child.';
select keep_apart('signal_mark');
grant select, insert, update, delete on signal_mark to sightline_app;

create table signal_look (
  service_id text not null references service (id),
  child_id uuid not null,
  looked_on date not null,
  look_again_on date,
  primary key (service_id, child_id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index signal_look_due on signal_look (service_id, look_again_on);
comment on table signal_look is 'When a child was last looked at for signals, and when time alone may change what is to be seen.';
comment on column signal_look.service_id is 'The service that the record belongs to.';
comment on column signal_look.child_id is 'The child.';
comment on column signal_look.looked_on is 'The day as it stood on which they were last looked at.';
comment on column signal_look.look_again_on is 'The first later day that can bring something new; empty if none can.';
select keep_apart('signal_look');
grant select, insert, update, delete on signal_look to sightline_app;

create table signal_set_aside (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid,
  rule text not null,
  facts text not null,
  reason text not null,
  set_on date not null,
  until_on date not null,
  person_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index signal_set_aside_by_child on signal_set_aside (service_id, child_id, rule);
create index signal_set_aside_by_programme on signal_set_aside (service_id, programme_id);
create index signal_set_aside_by_person on signal_set_aside (service_id, person_id);
comment on table signal_set_aside is 'Someone''s decision that a signal need not be mended for a time, and why.';
comment on column signal_set_aside.child_id is 'The child whom the record is about.';
comment on column signal_set_aside.programme_id is 'The programme, where the signal is of one.';
comment on column signal_set_aside.rule is 'The rule that raised the signal.';
comment on column signal_set_aside.facts is 'The mark of the facts as they stood: with other facts the signal comes back.';
comment on column signal_set_aside.reason is 'Why it need not be mended.';
comment on column signal_set_aside.set_on is 'The day of the decision.';
comment on column signal_set_aside.until_on is 'The last day on which it holds.';
comment on column signal_set_aside.person_id is 'Who decided.';
select keep_records('signal_set_aside');

create table signal_setting (
  service_id text not null references service (id),
  id uuid not null,
  setting text not null,
  value numeric(7,2) not null,
  from_on date not null,
  source text not null,
  person_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create unique index signal_setting_once on signal_setting (service_id, setting, from_on);
create index signal_setting_by_person on signal_setting (service_id, person_id);
comment on table signal_setting is 'A number that the service has set for one of the rules, from a day on.';
comment on column signal_setting.setting is 'The rule and its number, such as review-overdue-months.';
comment on column signal_setting.value is 'The number.';
comment on column signal_setting.from_on is 'The first day on which it holds.';
comment on column signal_setting.source is 'What it rests on: the procedure or the decision.';
comment on column signal_setting.person_id is 'Who set it.';
select keep_records('signal_setting');

-- Whatever is written about a child marks the child in the same transaction, whoever writes it and by whatever road.
create function mark_children() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into signal_mark (service_id, child_id) select distinct service_id, child_id from was where child_id is not null;
  end if;
  if tg_op <> 'DELETE' then
    insert into signal_mark (service_id, child_id)
    select distinct service_id, child_id from became where child_id is not null;
  end if;
  return null;
end
$$;

create function mark_child() returns trigger language plpgsql as $$
begin
  insert into signal_mark (service_id, child_id) select service_id, id from became;
  return null;
end
$$;

-- Of a victim, whose record names no child: the children by whose offences they were harmed.
create function mark_children_of_victims() returns trigger language plpgsql as $$
begin
  insert into signal_mark (service_id, child_id)
  select distinct o.service_id, o.child_id
  from became
  join victim_harm h on h.service_id = became.service_id and h.victim_id = became.victim_id
  join offence o on o.service_id = h.service_id and o.id = h.offence_id;
  return null;
end
$$;

create function mark_with(records regclass, marker text) returns void language plpgsql as $$
begin
  execute format('create trigger mark_inserts after insert on %s referencing new table as became for each statement execute function %I()', records, marker);
  execute format('create trigger mark_updates after update on %s referencing old table as was new table as became for each statement execute function %I()', records, marker);
  if marker = 'mark_children' then
    execute format('create trigger mark_deletes after delete on %s referencing old table as was for each statement execute function %I()', records, marker);
  end if;
end
$$;

create function mark_whom_it_names(records regclass) returns void language plpgsql as $$
begin
  if exists (select from pg_attribute where attrelid = records and attname = 'child_id' and not attisdropped) then
    perform mark_with(records, 'mark_children');
  elsif exists (select from pg_attribute where attrelid = records and attname = 'victim_id' and not attisdropped) then
    perform mark_with(records, 'mark_children_of_victims');
  end if;
end
$$;

-- Tables that come later mark by themselves, too.
alter function keep_records(regclass) rename to keep_logged;
create function keep_records(records regclass) returns void language plpgsql as $$
begin
  perform keep_logged(records);
  perform mark_whom_it_names(records);
end
$$;

select mark_with('child', 'mark_child');
select mark_whom_it_names(tgrelid::regclass)
from pg_trigger where tgname = 'log_inserts' and tgrelid <> 'child'::regclass order by tgrelid::regclass::text;
