-- Documents about children: the file and what people say of it apart, so that a file waits while its title is typed and
-- keeps its place when its bytes are taken away. Letters written here keep their words beside the file made of them.

create table document_file (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  file_name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  storage text not null check (storage in ('database', 's3')),
  scan text not null check (scan in ('not-configured', 'clean', 'made-here')),
  replaces_id uuid,
  account_id uuid,
  added_at timestamptz not null,
  removed_at timestamptz,
  removed_by_account_id uuid,
  removed_reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, replaces_id) references document_file (service_id, id),
  check ((removed_at is null) = (removed_reason is null))
);
create index document_file_by_child on document_file (service_id, child_id);
create index document_file_by_replaced on document_file (service_id, replaces_id);
comment on table document_file is 'A file that was brought to a child''s record, or made here: what it is, and where its bytes are.';
comment on column document_file.child_id is 'The child to whose record it belongs.';
comment on column document_file.file_name is 'What it was called by whoever brought it.';
comment on column document_file.media_type is 'What it is, by its content and never by its name.';
comment on column document_file.size is 'How many bytes it has.';
comment on column document_file.sha256 is 'SHA-256 over its bytes: what is opened must have the same.';
comment on column document_file.storage is 'Where its bytes are: in document_piece, or in the bucket under the service''s name and its id.';
comment on column document_file.scan is 'Whether it was looked through for malicious software: nothing to do so was configured, it was clean, or it was made here.';
comment on column document_file.replaces_id is 'The earlier version that this one takes the place of.';
comment on column document_file.account_id is 'Who brought it; empty where the program did.';
comment on column document_file.added_at is 'When it was brought.';
comment on column document_file.removed_at is 'When its bytes were taken away; empty while they are there.';
comment on column document_file.removed_by_account_id is 'Who took them away.';
comment on column document_file.removed_reason is 'Why, in their words.';
select keep_records('document_file');

create table document_piece (
  service_id text not null references service (id),
  document_file_id uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (service_id, document_file_id, number),
  foreign key (service_id, document_file_id) references document_file (service_id, id)
);
alter table document_piece alter column bytes set storage external; -- what comes is compressed already
comment on table document_piece is 'The bytes of a file that is kept in the database, in pieces of a megabyte.';
comment on column document_piece.service_id is 'The service that the record belongs to.';
comment on column document_piece.document_file_id is 'The file.';
comment on column document_piece.number is 'Position of the piece, from 0.';
comment on column document_piece.bytes is 'The piece: a megabyte, but for the last.';
select keep_apart('document_piece');
grant select, insert, delete on document_piece to sightline_app;

-- about_id refers to a plan, an assessment, an incident or a meeting; where one of these is removed, the document stays.
create table document (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  title text not null,
  kind text not null,
  dated_on date not null,
  about_id uuid,
  handling text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, id) references document_file (service_id, id)
);
create index document_by_child on document (service_id, child_id, dated_on);
comment on table document is 'What people say of a file in a child''s record. It has the file''s own identifier.';
comment on column document.child_id is 'The child whom the record is about.';
comment on column document.title is 'What it is called here.';
comment on column document.kind is 'What kind of document it is.';
comment on column document.dated_on is 'The date that it bears.';
comment on column document.about_id is 'The plan, assessment, incident or meeting of the same child that it belongs to, if to any.';
comment on column document.handling is 'With whom it may be shared.';
select keep_records('document');

create table letter (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  kind text not null,
  recipient text not null,
  address text,
  written_on date not null,
  welsh text,
  english text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, id) references document (service_id, id),
  check (welsh is not null or english is not null)
);
create index letter_by_child on letter (service_id, child_id);
comment on table letter is 'The words of a letter that was written here. It has the identifier of the document made of it.';
comment on column letter.child_id is 'The child whom the record is about.';
comment on column letter.kind is 'What the letter is for.';
comment on column letter.recipient is 'To whom it is addressed.';
comment on column letter.address is 'Where it is sent.';
comment on column letter.written_on is 'The date that it bears.';
comment on column letter.welsh is 'Its words in Welsh; empty where it is in English only.';
comment on column letter.english is 'Its words in English; empty where it is in Welsh only.';
select keep_records('letter');
