-- Who may open a child's record where not everyone who works with children may.

create table child_restriction (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  reason text not null,
  owner_account_id uuid not null,
  from_on date not null,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index child_restriction_by_child on child_restriction (service_id, child_id);
comment on table child_restriction is 'A child''s record that only named people may open.';
comment on column child_restriction.child_id is 'Whose record is restricted.';
comment on column child_restriction.reason is 'Why, in words for those who may read it.';
comment on column child_restriction.owner_account_id is 'Who answers for the restriction and is told when it is broken.';
comment on column child_restriction.from_on is 'The first day of the restriction.';
comment on column child_restriction.until_on is 'The last day; empty while it stands.';
select keep_records('child_restriction');

create table restriction_reader (
  service_id text not null references service (id),
  id uuid not null,
  child_restriction_id uuid not null,
  account_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  unique (service_id, child_restriction_id, account_id),
  foreign key (service_id, child_restriction_id) references child_restriction (service_id, id)
);
comment on table restriction_reader is 'Someone named as allowed to open a restricted record.';
comment on column restriction_reader.child_restriction_id is 'The restriction.';
comment on column restriction_reader.account_id is 'Who may open the record.';
select keep_records('restriction_reader');

create table break_glass (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  account_id uuid not null,
  reason text not null,
  opened_at timestamptz not null default now(),
  until_at timestamptz not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index break_glass_by_child on break_glass (service_id, child_id, account_id, until_at);
comment on table break_glass is 'A restricted record opened by someone who is not named, with their reason.';
comment on column break_glass.child_id is 'Whose record was opened.';
comment on column break_glass.account_id is 'Who opened it.';
comment on column break_glass.reason is 'Why, in their own words.';
comment on column break_glass.opened_at is 'When it was opened.';
comment on column break_glass.until_at is 'Until when it stays open to them.';
select keep_records('break_glass');

create table notice (
  service_id text not null references service (id),
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  child_id uuid,
  about_account_id uuid,
  sent_at timestamptz not null default now(),
  read_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id)
);
create index notice_by_account on notice (service_id, account_id, sent_at desc);
comment on table notice is 'Something that one person is to be told of, shown when they next work here.';
comment on column notice.account_id is 'Who is told.';
comment on column notice.kind is 'What it is about: record-opened-with-reason.';
comment on column notice.child_id is 'The child whose record it concerns, where there is one.';
comment on column notice.about_account_id is 'Whose doing it tells of.';
comment on column notice.sent_at is 'When it was sent.';
comment on column notice.read_at is 'When it was marked as read.';
select keep_records('notice');

-- What a child is found by. Written with the child's names and worked out again whenever they change,
-- so it is no record of its own and stands in no log.
create table child_name_key (
  service_id text not null references service (id),
  key text not null collate "C",
  child_id uuid not null,
  primary key (service_id, key, child_id),
  foreign key (service_id, child_id) references child (service_id, id) on delete cascade
);
create index child_name_key_by_child on child_name_key (service_id, child_id);
select keep_apart('child_name_key');
grant select, insert, update, delete on child_name_key to sightline_app;
comment on table child_name_key is 'Words, sounds and forms of a child''s names, for finding the child.';
comment on column child_name_key.service_id is 'The service that the child''s record belongs to.';
comment on column child_name_key.key is 'n: a word of a name; f: its family of forms; s: its sound.';
comment on column child_name_key.child_id is 'The child.';
