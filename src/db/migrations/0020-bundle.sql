-- What comes in by the import bundle: the run, its file and its rows while they wait, and the memory of which
-- record each sender's id stands for.
create table import_run (
  service_id text not null references service (id),
  id uuid not null,
  source text not null default '',
  file_name text not null,
  account_id uuid,
  status text not null check (status in ('uploading', 'waiting', 'checking', 'refused', 'ready', 'merging', 'merged', 'discarded', 'failed')),
  dry_run boolean not null default false,
  progress jsonb not null default '{}',
  columns jsonb not null default '{}',
  counts jsonb not null default '[]',
  problems jsonb not null default '[]',
  problem_counts jsonb not null default '[]',
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  cleared_at timestamptz,
  primary key (service_id, id)
);
create index import_run_by_start on import_run (service_id, started_at);
comment on table import_run is 'One import of a bundle: who brought it, how far it got and what was found in it.';
comment on column import_run.service_id is 'The service into which the bundle is imported.';
comment on column import_run.id is 'The run; the change log names it as the request of every change it made.';
comment on column import_run.source is 'The sender''s name in the bundle, under which its ids are remembered.';
comment on column import_run.file_name is 'What the file or folder was called.';
comment on column import_run.account_id is 'Who brought it; empty for the command line.';
comment on column import_run.status is 'Uploading, waiting, checking, refused (it has errors), ready to confirm, merging, merged, discarded, or failed by a fault of the program.';
comment on column import_run.dry_run is 'Whether it was only to tell what would happen.';
comment on column import_run.progress is 'Which file is being read and how many rows have been read.';
comment on column import_run.columns is 'The columns found in each file: only these are changed in records that exist.';
comment on column import_run.counts is 'For each record kind how many rows there are, and how many are new, changed, the same or kept as edited here.';
comment on column import_run.problems is 'The first thousand problems, errors before warnings; emptied when the working papers are cleared.';
comment on column import_run.problem_counts is 'How many problems there were of each kind.';
comment on column import_run.started_at is 'When the import began.';
comment on column import_run.finished_at is 'When it was merged, refused, discarded or failed.';
comment on column import_run.cleared_at is 'When its file, its rows and the values in its problems were thrown away.';

create table import_file (
  service_id text not null,
  run_id uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (service_id, run_id, number),
  foreign key (service_id, run_id) references import_run (service_id, id) on delete cascade
);
comment on table import_file is 'An uploaded bundle in pieces, so that any process can read it; thrown away after the merge or after a week.';
comment on column import_file.service_id is 'The service into which the bundle is imported.';
comment on column import_file.run_id is 'The run that the file belongs to.';
comment on column import_file.number is 'Position of the piece, from 0.';
comment on column import_file.bytes is 'The piece: as long as the first one, but for the last.';

-- No foreign key to the run: half a million checks for rows that the run's own steps write and throw away.
create table import_row (
  service_id text not null,
  run_id uuid not null,
  entity text not null,
  line integer not null,
  source_id text not null,
  record_id uuid not null,
  content_hash bytea not null,
  sent jsonb not null,
  facts jsonb not null,
  primary key (service_id, run_id, entity, line)
);
create index import_row_by_record on import_row (service_id, run_id, entity, record_id);
comment on table import_row is 'A row of a bundle, read and waiting to be merged; thrown away after the merge or after a week.';
comment on column import_row.service_id is 'The service into which the bundle is imported.';
comment on column import_row.run_id is 'The run that the row belongs to.';
comment on column import_row.entity is 'The record kind.';
comment on column import_row.line is 'The line of the file on which the row starts.';
comment on column import_row.source_id is 'The sender''s own id of the record.';
comment on column import_row.record_id is 'The id that the record has, or will have, here.';
comment on column import_row.content_hash is 'SHA-256 over the facts, to tell a row that has not changed since it last came.';
comment on column import_row.sent is 'The sender''s ids in the fields that refer to other records, for the report.';
comment on column import_row.facts is 'What the row says, by field, with references as ids here.';

-- Written only along with the change of the record itself, which the change log keeps.
create table import_key (
  service_id text not null references service (id),
  source text not null,
  entity text not null,
  source_id text not null,
  record_id uuid not null,
  record_version integer not null,
  content_hash bytea not null,
  run_id uuid not null,
  imported_at timestamptz not null default now(),
  primary key (service_id, source, entity, source_id)
);
create index import_key_by_record on import_key (service_id, record_id, entity);
comment on table import_key is 'Which record a sender''s id stands for, and what the sender last said of it.';
comment on column import_key.service_id is 'The service that the record belongs to.';
comment on column import_key.source is 'The sender''s name in the bundle.';
comment on column import_key.entity is 'The record kind.';
comment on column import_key.source_id is 'The sender''s own id of the record.';
comment on column import_key.record_id is 'The record here.';
comment on column import_key.record_version is 'The record''s version after the last import that spoke of it; a higher one has been edited here since.';
comment on column import_key.content_hash is 'SHA-256 over the facts as they last came.';
comment on column import_key.run_id is 'The run in which they last came.';
comment on column import_key.imported_at is 'When they last came.';

do $$
declare
  paper text;
begin
  foreach paper in array array['import_run', 'import_file', 'import_row', 'import_key'] loop
    perform keep_apart(paper::regclass);
    execute format('grant select, insert, update, delete on %I to sightline_app', paper);
  end loop;
end
$$;
