-- Services, and the words by which every later table is kept: one function gives a table its tenancy,
-- its version and its place in the change log.

create table service (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,39}$'),
  name_en text not null,
  name_cy text not null,
  nation text not null check (nation in ('england', 'wales')),
  created_at timestamptz not null default now()
);
comment on table service is 'A youth justice service. Every record of children or staff belongs to exactly one.';
comment on column service.id is 'Short name used in addresses and commands, such as aberwen.';
comment on column service.name_en is 'The service''s name in English.';
comment on column service.name_cy is 'The service''s name in Welsh.';
comment on column service.nation is 'England or Wales: decides which duties, forms and indicators apply.';
comment on column service.created_at is 'When the service was set up here.';

comment on table migration is 'The migrations that this database has had.';
comment on column migration.name is 'The migration''s file.';
comment on column migration.hash is 'SHA-256 of its text: a migration is never edited after it was applied.';
comment on column migration.applied_at is 'When it was applied here.';

-- sightline_app is what a person's work runs as: it sees one service's rows and can undo no log.
-- sightline_identity is what signing in and account management run as: it sees no record of a child.
-- Roles belong to the whole server: another database there may have made them, or an operator who lets no database
-- owner make any.
do $$
declare
  wanted text;
  -- From version 16 whoever creates a role may pass it on, but not take it on unasked.
  takes_on text := case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end;
begin
  foreach wanted in array array['sightline_app', 'sightline_identity'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    if not pg_has_role(current_user, wanted, takes_on) then
      execute format('grant %I to current_user', wanted);
    end if;
  end loop;
end
$$;

grant usage on schema public to sightline_app, sightline_identity;
grant select on service to sightline_app, sightline_identity;

-- Who is working, set at the start of each transaction. Read once a query, not once a row.
create function current_service() returns text language sql stable parallel safe
  return nullif(current_setting('sightline.service', true), '');
create function current_account() returns uuid language sql stable parallel safe
  return nullif(current_setting('sightline.account', true), '')::uuid;
create function current_request() returns text language sql stable parallel safe
  return nullif(current_setting('sightline.request', true), '');

-- Set by the owner's own work over all services, such as a migration of data or a backup; means nothing to other roles.
create function every_service() returns boolean language sql stable parallel safe
  return coalesce(current_setting('sightline.every_service', true), '') = 'on';

create table change_log (
  service_id text not null references service (id),
  sequence bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  account_id uuid,
  request text,
  table_name text not null,
  record_id uuid not null,
  action text not null check (action in ('insert', 'update', 'delete')),
  before jsonb,
  after jsonb,
  primary key (service_id, sequence)
);
create index change_log_by_record on change_log (service_id, record_id, sequence);
comment on table change_log is 'Every change of every record, written by the database itself. Nobody updates or deletes here.';
comment on column change_log.service_id is 'The service whose record changed.';
comment on column change_log.sequence is 'The order in which changes were written.';
comment on column change_log.at is 'When the change was written.';
comment on column change_log.account_id is 'Who made the change; empty for the system''s own work.';
comment on column change_log.request is 'The request or command that made it, as named in the program''s log.';
comment on column change_log.table_name is 'The table of the record.';
comment on column change_log.record_id is 'The record that changed.';
comment on column change_log.action is 'Whether the record was inserted, updated or deleted.';
comment on column change_log.before is 'For an update the changed values as they were; for a deletion the whole record.';
comment on column change_log.after is 'For an update the changed values as they became; for an insertion the whole record.';

create table access_log (
  service_id text not null default current_service() references service (id),
  sequence bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  account_id uuid default current_account(),
  request text default current_request(),
  action text not null check (action in ('open', 'search', 'export', 'break-glass', 'refused')),
  child_id uuid,
  detail jsonb,
  primary key (service_id, sequence)
);
create index access_log_by_child on access_log (service_id, child_id, sequence) where child_id is not null;
comment on table access_log is 'Every opening of a child''s record, every search and every export.';
comment on column access_log.service_id is 'The service whose records were looked at.';
comment on column access_log.sequence is 'The order in which the looks were written.';
comment on column access_log.at is 'When it was.';
comment on column access_log.account_id is 'Who looked; empty for the system''s own work.';
comment on column access_log.request is 'The request or command, as named in the program''s log.';
comment on column access_log.action is 'What was done: a record opened, a search, an export, a restricted record opened with a reason, a refusal.';
comment on column access_log.child_id is 'Whose record it was, for openings.';
comment on column access_log.detail is 'What was searched or exported and how much was found, or which page was opened.';

create table seal (
  service_id text not null references service (id),
  id uuid not null default gen_random_uuid(),
  log text not null check (log in ('change_log', 'access_log')),
  number integer not null,
  sealed_at timestamptz not null default clock_timestamp(),
  through_sequence bigint not null,
  sequences bigint[] not null,
  row_hashes bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (service_id, id),
  unique (service_id, log, number)
);
comment on table seal is 'A batch of log rows made tamper-evident: the hash of each row, chained to the batch before.';
comment on column seal.service_id is 'The service whose log is sealed.';
comment on column seal.id is 'The seal.';
comment on column seal.log is 'Which log the seal is of.';
comment on column seal.number is 'Position in the chain, from 1.';
comment on column seal.sealed_at is 'When the batch was sealed.';
comment on column seal.through_sequence is 'No row up to this sequence number can be added any more.';
comment on column seal.sequences is 'The sequence numbers of the rows in the batch, rising.';
comment on column seal.row_hashes is 'SHA-256 of each of those rows, 32 bytes each, in the same order.';
comment on column seal.previous_hash is 'The hash of the seal before; 32 zero bytes for the first.';
comment on column seal.hash is 'SHA-256 over the previous hash, then the service, log, number, moment, sequence numbers and row hashes of this one.';

-- A service's rows are shown to the service that is set, and to nobody when none is.
create function keep_apart(kept regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format('create policy of_the_service on %s using (service_id = (select current_service())) with check (service_id = (select current_service()))', kept);
  perform let_owner_reach_every_service(kept);
end
$$;

-- Without this a migration that mends rows would find none of them on a server, where the owner is bound too.
create function let_owner_reach_every_service(kept regclass) returns void language plpgsql as $$
begin
  execute format('create policy of_every_service on %s to current_user using ((select every_service())) with check ((select every_service()))', kept);
end
$$;

-- Logs are only ever added to, by the owner too.
create function keep_log(log regclass) returns void language plpgsql as $$
begin
  perform keep_apart(log);
  execute format('grant select on %s to sightline_app', log);
  execute format('create trigger never_changed before update or delete or truncate on %s for each statement execute function refuse_change()', log);
end
$$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The log % is only ever added to', tg_table_name;
end
$$;

select keep_log('change_log');
select keep_log('access_log');
select keep_log('seal');
-- Who and when are not the application's to say.
grant insert (action, child_id, detail) on access_log to sightline_app;

-- One log row a changed row, for the whole statement at once. Runs as the owner: the application's role
-- can't write the log itself, only cause it to be written. Moments are written in UTC whatever the session's zone.
create function log_inserts() returns trigger language plpgsql security definer
set search_path = public, pg_temp set timezone = 'UTC' as $$
begin
  insert into change_log (service_id, account_id, request, table_name, record_id, action, after)
  select new_row.service_id, current_account(), current_request(), tg_table_name, new_row.id, 'insert',
         jsonb_strip_nulls(to_jsonb(new_row))
  from new_rows new_row;
  return null;
end
$$;

-- The plan is kept for the session, made for however few rows the first update had: without nested loops it is
-- a good one for many rows too.
create function log_updates() returns trigger language plpgsql security definer
set search_path = public, pg_temp set timezone = 'UTC' set enable_nestloop = off as $$
begin
  insert into change_log (service_id, account_id, request, table_name, record_id, action, before, after)
  select new_row.service_id, current_account(), current_request(), tg_table_name, new_row.id, 'update',
         changed.before, changed.after
  from new_rows new_row
  join old_rows old_row on old_row.service_id = new_row.service_id and old_row.id = new_row.id
  cross join lateral (
    select jsonb_object_agg(was.key, was.value) as before, jsonb_object_agg(was.key, became.value) as after
    from jsonb_each(to_jsonb(old_row)) was
    join jsonb_each(to_jsonb(new_row)) became on became.key = was.key
    where became.value is distinct from was.value
  ) changed
  where changed.before is not null;
  return null;
end
$$;

create function log_deletes() returns trigger language plpgsql security definer
set search_path = public, pg_temp set timezone = 'UTC' as $$
begin
  insert into change_log (service_id, account_id, request, table_name, record_id, action, before)
  select old_row.service_id, current_account(), current_request(), tg_table_name, old_row.id, 'delete',
         jsonb_strip_nulls(to_jsonb(old_row))
  from old_rows old_row;
  return null;
end
$$;

-- Rises when something changed, and also when the update names the version itself: so does a save that changed
-- only the rows belonging to the record.
create function next_version() returns trigger language plpgsql as $$
begin
  if new.service_id is distinct from old.service_id or new.id is distinct from old.id then
    raise exception 'A record of % keeps its service and its identifier', tg_table_name;
  end if;
  new.created_at := old.created_at;
  if new is distinct from old then
    new.version := old.version + 1;
  end if;
  return new;
end
$$;

-- What every table of records gets, so that no table can forget a part of it.
create function keep_records(records regclass) returns void language plpgsql as $$
begin
  perform keep_apart(records);
  execute format('grant select, insert, update, delete on %s to sightline_app', records);
  execute format('create trigger next_version before update on %s for each row execute function next_version()', records);
  execute format('create trigger log_inserts after insert on %s referencing new table as new_rows for each statement execute function log_inserts()', records);
  execute format('create trigger log_updates after update on %s referencing old table as old_rows new table as new_rows for each statement execute function log_updates()', records);
  execute format('create trigger log_deletes after delete on %s referencing old table as old_rows for each statement execute function log_deletes()', records);
  execute format('comment on column %s.service_id is %L', records, 'The service that the record belongs to.');
  execute format('comment on column %s.id is %L', records, 'The record''s own identifier.');
  execute format('comment on column %s.version is %L', records, 'Rises with every change; a save that names an older one is refused.');
  execute format('comment on column %s.created_at is %L', records, 'When the record was first written.');
end
$$;
