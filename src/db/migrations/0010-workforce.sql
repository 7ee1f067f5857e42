-- The people of a service, the posts that it should have filled, and who fills them.

create table team (
  service_id text not null references service (id),
  id uuid not null,
  name text not null,
  welsh_name text,
  kind text,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id)
);
comment on table team is 'A team of the service.';
comment on column team.name is 'The team’s name in English.';
comment on column team.welsh_name is 'The team’s name in Welsh.';
comment on column team.kind is 'What the team does.';
comment on column team.until_on is 'The last day on which there was such a team.';
select keep_records('team');

create table person (
  service_id text not null references service (id),
  id uuid not null,
  name text not null,
  email text,
  phone text,
  job_title text,
  employer text not null,
  team_id uuid,
  welsh_level text,
  starts_on date,
  leaves_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, team_id) references team (service_id, id)
);
create index person_by_team on person (service_id, team_id);
comment on table person is 'Somebody who works in the service, whoever employs them.';
comment on column person.name is 'The person’s name.';
comment on column person.email is 'Email address at work.';
comment on column person.phone is 'Phone number at work.';
comment on column person.job_title is 'What the person’s job is called.';
comment on column person.employer is 'The partner who employs the person.';
comment on column person.team_id is 'The team in which the person works.';
comment on column person.welsh_level is 'How well the person can work in Welsh.';
comment on column person.starts_on is 'The first day in the service.';
comment on column person.leaves_on is 'The last day in the service.';
select keep_records('person');

create table post (
  service_id text not null references service (id),
  id uuid not null,
  title text not null,
  employer text not null,
  team_id uuid,
  hours_per_week numeric(7,2),
  statutory_role text,
  from_on date not null,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, team_id) references team (service_id, id)
);
create index post_by_team on post (service_id, team_id);
comment on table post is 'A post that the service should have filled; with nobody posted to it, it is vacant.';
comment on column post.title is 'What the post is called.';
comment on column post.employer is 'The partner who provides the post.';
comment on column post.team_id is 'The team to which the post belongs.';
comment on column post.hours_per_week is 'Hours a week that the post is for.';
comment on column post.statutory_role is 'Which of the people required by section 39(5) of the Crime and Disorder Act 1998 the post is.';
comment on column post.from_on is 'The first day on which there was such a post.';
comment on column post.until_on is 'The last day on which there was such a post.';
select keep_records('post');

create table posting (
  service_id text not null references service (id),
  id uuid not null,
  person_id uuid not null,
  post_id uuid not null,
  kind text not null,
  hours_per_week numeric(7,2),
  from_on date not null,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id),
  foreign key (service_id, post_id) references post (service_id, id)
);
create index posting_by_person on posting (service_id, person_id);
create index posting_by_post on posting (service_id, post_id);
comment on table posting is 'A time during which a person filled a post.';
comment on column posting.person_id is 'Who filled the post.';
comment on column posting.post_id is 'The post that was filled.';
comment on column posting.kind is 'How: permanently, on secondment, through an agency, acting up.';
comment on column posting.hours_per_week is 'Hours a week that the person works in the post.';
comment on column posting.from_on is 'The first day on which it held.';
comment on column posting.until_on is 'The last day on which it held; empty while it still does.';
select keep_records('posting');
