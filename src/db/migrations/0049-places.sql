-- Places and groups that bear on children’s safety, the children’s links with them, and where an incident was.

create table place (
  service_id text not null references service (id),
  id uuid not null,
  name text not null,
  kind text not null,
  town text,
  concern text not null,
  controls text,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id)
);
comment on table place is 'Somewhere that bears on the safety of children.';
comment on column place.name is 'What it is called.';
comment on column place.kind is 'What kind of place it is.';
comment on column place.town is 'The town or area.';
comment on column place.concern is 'What the concern is.';
comment on column place.controls is 'What is done about it.';
comment on column place.until_on is 'Since when it is no longer a concern.';
select keep_records('place');

create table peer_group (
  service_id text not null references service (id),
  id uuid not null,
  name text not null,
  kind text not null,
  concern text not null,
  controls text,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id)
);
comment on table peer_group is 'People whom children are with and who bear on their safety.';
comment on column peer_group.name is 'What the service calls it.';
comment on column peer_group.kind is 'What kind of group it is.';
comment on column peer_group.concern is 'What the concern is.';
comment on column peer_group.controls is 'What is done about it.';
comment on column peer_group.until_on is 'Since when it is no longer a concern.';
select keep_records('peer_group');

create table child_place (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  place_id uuid not null,
  link text not null,
  note text,
  from_on date,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, place_id) references place (service_id, id)
);
create index child_place_by_child on child_place (service_id, child_id);
create index child_place_by_place on child_place (service_id, place_id);
comment on table child_place is 'What a place is to a child.';
comment on column child_place.child_id is 'The child.';
comment on column child_place.place_id is 'The place.';
comment on column child_place.link is 'What it is to the child.';
comment on column child_place.note is 'What is known of that.';
comment on column child_place.from_on is 'Since when it is known.';
comment on column child_place.until_on is 'The last day on which it holds.';
select keep_records('child_place');

create table child_group (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  peer_group_id uuid not null,
  link text not null,
  note text,
  from_on date,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, peer_group_id) references peer_group (service_id, id)
);
create index child_group_by_child on child_group (service_id, child_id);
create index child_group_by_peer_group on child_group (service_id, peer_group_id);
comment on table child_group is 'What a group is to a child.';
comment on column child_group.child_id is 'The child.';
comment on column child_group.peer_group_id is 'The group.';
comment on column child_group.link is 'What it is to the child.';
comment on column child_group.note is 'What is known of that.';
comment on column child_group.from_on is 'Since when it is known.';
comment on column child_group.until_on is 'The last day on which it holds.';
select keep_records('child_group');

alter table incident add column place_id uuid;
alter table incident add constraint incident_place foreign key (service_id, place_id) references place (service_id, id);
create index incident_by_place on incident (service_id, place_id);
comment on column incident.place_id is 'Where it was, if that is one of the places recorded.';
