-- What happened and what the service does about it: offences, hearings, outcomes, programmes, who has them.

create table offence (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  committed_on date not null,
  arrested_on date,
  charged_on date,
  description text not null,
  offence_code text,
  category text not null,
  seriousness integer,
  police_gravity integer,
  plea text,
  weapon_involved boolean,
  knife_involved boolean,
  committed_postcode text,
  police_bail_status text,
  police_bail_from_on date,
  police_bail_until_on date,
  victim_identified boolean,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index offence_by_child on offence (service_id, child_id, committed_on);
comment on table offence is 'An offence that a child committed or is alleged to have committed.';
comment on column offence.child_id is 'The child whom the record is about.';
comment on column offence.committed_on is 'When it was committed, or first committed.';
comment on column offence.arrested_on is 'When the child was arrested.';
comment on column offence.charged_on is 'When the child was charged.';
comment on column offence.description is 'What the offence is.';
comment on column offence.offence_code is 'Code in the criminal justice offence index.';
comment on column offence.category is 'Category of offence.';
comment on column offence.seriousness is 'Youth Justice Board seriousness score, 1 to 8.';
comment on column offence.police_gravity is 'Gravity score of the police’s Child Gravity Matrix, 1 to 5.';
comment on column offence.plea is 'The plea.';
comment on column offence.weapon_involved is 'Whether a weapon was involved.';
comment on column offence.knife_involved is 'Whether a knife or blade was involved.';
comment on column offence.committed_postcode is 'Postcode of the place.';
comment on column offence.police_bail_status is 'Whether and how the police bailed the child.';
comment on column offence.police_bail_from_on is 'When police bail began.';
comment on column offence.police_bail_until_on is 'When police bail ended.';
comment on column offence.victim_identified is 'Whether there is an identified victim; victims themselves are recorded elsewhere.';
select keep_records('offence');

create table hearing (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  held_on date not null,
  court_type text not null,
  court_name text,
  remand_proposal text,
  remand_decision text,
  proposal text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index hearing_by_child on hearing (service_id, child_id, held_on);
comment on table hearing is 'A hearing at court.';
comment on column hearing.child_id is 'The child whom the record is about.';
comment on column hearing.held_on is 'When the hearing was or will be.';
comment on column hearing.court_type is 'Type of court.';
comment on column hearing.court_name is 'Name of the court.';
comment on column hearing.remand_proposal is 'What the service proposed about bail or remand.';
comment on column hearing.remand_decision is 'What the court decided about bail or remand.';
comment on column hearing.proposal is 'The sentence that the service proposed.';
select keep_records('hearing');

create table hearing_offence (
  service_id text not null references service (id),
  id uuid not null,
  hearing_id uuid not null,
  offence_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  unique (service_id, hearing_id, offence_id),
  foreign key (service_id, hearing_id) references hearing (service_id, id),
  foreign key (service_id, offence_id) references offence (service_id, id)
);
create index hearing_offence_by_offence on hearing_offence (service_id, offence_id);
comment on table hearing_offence is 'Which offences a hearing was about.';
comment on column hearing_offence.hearing_id is 'The hearing.';
comment on column hearing_offence.offence_id is 'The offence heard.';
select keep_records('hearing_offence');

create table outcome (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  offence_id uuid not null,
  hearing_id uuid,
  outcome text not null,
  decided_on date not null,
  ends_on date,
  main boolean,
  term_months integer,
  term_days integer,
  term_hours integer,
  appeal_status text,
  appealed_on date,
  residence text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, offence_id) references offence (service_id, id),
  foreign key (service_id, hearing_id) references hearing (service_id, id)
);
create index outcome_by_child on outcome (service_id, child_id, decided_on);
create index outcome_by_offence on outcome (service_id, offence_id);
create index outcome_by_hearing on outcome (service_id, hearing_id);
comment on table outcome is 'What the police or a court decided about one offence.';
comment on column outcome.child_id is 'The child whom the record is about.';
comment on column outcome.offence_id is 'The offence decided about.';
comment on column outcome.hearing_id is 'The hearing at which a court decided.';
comment on column outcome.outcome is 'The outcome, in the service’s own dated list.';
comment on column outcome.decided_on is 'When it was decided.';
comment on column outcome.ends_on is 'When the outcome ends.';
comment on column outcome.main is 'Whether it is the main outcome of the offence.';
comment on column outcome.term_months is 'Length in months, together with days and hours.';
comment on column outcome.term_days is 'Length in days.';
comment on column outcome.term_hours is 'Length in hours.';
comment on column outcome.appeal_status is 'Whether there was an appeal, and what became of it.';
comment on column outcome.appealed_on is 'When the appeal was made or decided.';
comment on column outcome.residence is 'Whether the child then lived in this service’s area or was caretaken for another’s.';
select keep_records('outcome');

create table outcome_requirement (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  outcome_id uuid not null,
  requirement text not null,
  details text,
  term_months integer,
  term_days integer,
  hours_mandated integer,
  hours_completed integer,
  ends_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, outcome_id) references outcome (service_id, id)
);
create index outcome_requirement_by_child on outcome_requirement (service_id, child_id);
create index outcome_requirement_by_outcome on outcome_requirement (service_id, outcome_id);
comment on table outcome_requirement is 'A requirement of an order, a term of a contract, a condition of a caution or licence.';
comment on column outcome_requirement.child_id is 'The child whom the record is about.';
comment on column outcome_requirement.outcome_id is 'The outcome that asks for it.';
comment on column outcome_requirement.requirement is 'What is required.';
comment on column outcome_requirement.details is 'Anything more about what is required.';
comment on column outcome_requirement.term_months is 'Length in months, together with days.';
comment on column outcome_requirement.term_days is 'Length in days.';
comment on column outcome_requirement.hours_mandated is 'Hours of unpaid work ordered.';
comment on column outcome_requirement.hours_completed is 'Hours of unpaid work done.';
comment on column outcome_requirement.ends_on is 'When the requirement ends.';
select keep_records('outcome_requirement');

create table programme (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  kind text not null,
  referred_by text,
  referred_on date,
  starts_on date,
  expected_end_on date,
  ended_on date,
  end_reason text,
  successfully_completed boolean,
  victim_identified boolean,
  notes text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index programme_by_child on programme (service_id, child_id);
create index programme_not_ended on programme (service_id, starts_on) where ended_on is null;
comment on table programme is 'Work with a child over a time, whether offered, agreed or ordered: the national return’s intervention programme.';
comment on column programme.child_id is 'The child whom the record is about.';
comment on column programme.kind is 'Type of programme, in the service’s own dated list.';
comment on column programme.referred_by is 'Who referred the child.';
comment on column programme.referred_on is 'When the child was referred.';
comment on column programme.starts_on is 'The first day.';
comment on column programme.expected_end_on is 'The day on which it is expected to end.';
comment on column programme.ended_on is 'The day on which it ended.';
comment on column programme.end_reason is 'Why it ended.';
comment on column programme.successfully_completed is 'Whether the child completed it successfully.';
comment on column programme.victim_identified is 'Whether there is an identified victim.';
comment on column programme.notes is 'Anything more about the programme.';
select keep_records('programme');

create table programme_offence (
  service_id text not null references service (id),
  id uuid not null,
  programme_id uuid not null,
  offence_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  unique (service_id, programme_id, offence_id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, offence_id) references offence (service_id, id)
);
create index programme_offence_by_offence on programme_offence (service_id, offence_id);
comment on table programme_offence is 'Which offences a programme is for.';
comment on column programme_offence.programme_id is 'The programme.';
comment on column programme_offence.offence_id is 'The offence.';
select keep_records('programme_offence');

create table programme_outcome (
  service_id text not null references service (id),
  id uuid not null,
  programme_id uuid not null,
  outcome_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  unique (service_id, programme_id, outcome_id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, outcome_id) references outcome (service_id, id)
);
create index programme_outcome_by_outcome on programme_outcome (service_id, outcome_id);
comment on table programme_outcome is 'Which outcomes a programme carries out.';
comment on column programme_outcome.programme_id is 'The programme.';
comment on column programme_outcome.outcome_id is 'The outcome.';
select keep_records('programme_outcome');

create table allocation (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid not null,
  person_id uuid not null,
  role text not null,
  from_on date not null,
  until_on date,
  reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index allocation_by_child on allocation (service_id, child_id);
create index allocation_by_programme on allocation (service_id, programme_id);
create index allocation_by_person on allocation (service_id, person_id);
comment on table allocation is 'A time during which a member of staff had a role in a child’s programme.';
comment on column allocation.child_id is 'The child whom the record is about.';
comment on column allocation.programme_id is 'The programme allocated.';
comment on column allocation.person_id is 'To whom.';
comment on column allocation.role is 'In which role.';
comment on column allocation.from_on is 'The first day on which it held.';
comment on column allocation.until_on is 'The last day on which it held; empty while it still does.';
comment on column allocation.reason is 'Why this person was chosen.';
select keep_records('allocation');

create table transfer (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid not null,
  kind text not null,
  other_service text not null,
  requested_on date not null,
  accepted_on date,
  ended_on date,
  reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id)
);
create index transfer_by_child on transfer (service_id, child_id);
create index transfer_by_programme on transfer (service_id, programme_id);
comment on table transfer is 'A move of a programme between this service and another, for good or for a time.';
comment on column transfer.child_id is 'The child whom the record is about.';
comment on column transfer.programme_id is 'The programme that moves.';
comment on column transfer.kind is 'Transfer or caretaking, in or out.';
comment on column transfer.other_service is 'The other service.';
comment on column transfer.requested_on is 'When it was requested.';
comment on column transfer.accepted_on is 'When it was accepted.';
comment on column transfer.ended_on is 'When it ended; for caretaking, when the child came back.';
comment on column transfer.reason is 'Why.';
select keep_records('transfer');
