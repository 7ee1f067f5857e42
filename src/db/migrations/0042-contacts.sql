-- The work with a child as it is done: contacts, interventions, warnings, breach decisions, hours worked.

create table contact (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid not null,
  kind text not null,
  was_planned boolean not null,
  held_on date not null,
  held_time text,
  minutes integer,
  person_id uuid not null,
  with_whom text[] not null,
  place text,
  outcome text,
  absence_reason text,
  moved_to_on date,
  seen_alone boolean,
  note text,
  counts boolean,
  followed_up_on date,
  follow_up text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index contact_by_child on contact (service_id, child_id, held_on);
create index contact_by_programme on contact (service_id, programme_id, held_on);
create index contact_by_person on contact (service_id, person_id, held_on);
comment on table contact is 'A contact with a child or those around them: planned, then told how it went; or told afterwards.';
comment on column contact.child_id is 'The child whom the record is about.';
comment on column contact.programme_id is 'The programme that it belongs to.';
comment on column contact.kind is 'What kind of contact it is.';
comment on column contact.was_planned is 'Whether it was planned.';
comment on column contact.held_on is 'The day for which it is planned, or on which it was.';
comment on column contact.held_time is 'The time of day, such as 14:30.';
comment on column contact.minutes is 'How long it lasted or is to last, in minutes.';
comment on column contact.person_id is 'The member of staff who has it.';
comment on column contact.with_whom is 'With whom it is.';
comment on column contact.place is 'Where it is.';
comment on column contact.outcome is 'How it went; empty while it awaits its outcome.';
comment on column contact.absence_reason is 'Why it was missed.';
comment on column contact.moved_to_on is 'The day to which it was moved.';
comment on column contact.seen_alone is 'Whether the child was seen alone.';
comment on column contact.note is 'What was said and done.';
comment on column contact.counts is 'Whether it counts towards the level of contact.';
comment on column contact.followed_up_on is 'When a missed contact was followed up.';
comment on column contact.follow_up is 'What was done to follow up.';
create index contact_awaiting on contact (service_id, held_on) where outcome is null;
create index contact_not_followed on contact (service_id, held_on)
  where outcome in ('missed-acceptable', 'missed-unacceptable') and followed_up_on is null;
select keep_records('contact');

create table contact_objective (
  service_id text not null references service (id),
  id uuid not null,
  contact_id uuid not null,
  objective_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  unique (service_id, contact_id, objective_id),
  foreign key (service_id, contact_id) references contact (service_id, id),
  foreign key (service_id, objective_id) references objective (service_id, id)
);
create index contact_objective_by_objective on contact_objective (service_id, objective_id);
comment on table contact_objective is 'Which objectives of a plan a contact served.';
comment on column contact_objective.contact_id is 'The contact.';
comment on column contact_objective.objective_id is 'The objective.';
select keep_records('contact_objective');

create table intervention (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid not null,
  service text not null,
  partner text not null,
  provider text not null,
  answers text[] not null,
  referred_on date not null,
  accepted_on date,
  declined_on date,
  declined_reason text,
  started_on date,
  ended_on date,
  sessions_planned integer,
  sessions_attended integer,
  end_reason text,
  result text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id)
);
create index intervention_by_child on intervention (service_id, child_id, referred_on);
create index intervention_by_programme on intervention (service_id, programme_id, referred_on);
comment on table intervention is 'One piece of help within a programme, given by the service or a partner.';
comment on column intervention.child_id is 'The child whom the record is about.';
comment on column intervention.programme_id is 'The programme that it belongs to.';
comment on column intervention.service is 'What kind of help it is.';
comment on column intervention.partner is 'Which kind of partner gives it.';
comment on column intervention.provider is 'Who gives it, by name.';
comment on column intervention.answers is 'The factors of the assessment that it answers.';
comment on column intervention.referred_on is 'When the child was referred.';
comment on column intervention.accepted_on is 'When the referral was accepted.';
comment on column intervention.declined_on is 'When the referral was declined.';
comment on column intervention.declined_reason is 'Why the referral was declined.';
comment on column intervention.started_on is 'When it started.';
comment on column intervention.ended_on is 'When it ended.';
comment on column intervention.sessions_planned is 'How many sessions were planned.';
comment on column intervention.sessions_attended is 'How many sessions the child attended.';
comment on column intervention.end_reason is 'Why it ended.';
comment on column intervention.result is 'What came of it.';
create index intervention_going_on on intervention (service_id, partner) where ended_on is null and declined_on is null;
select keep_records('intervention');

create table warning (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid not null,
  contact_id uuid,
  given_on date not null,
  how text not null,
  circumstances text not null,
  says_what_may_follow boolean not null,
  understood text not null,
  understood_how text,
  person_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, contact_id) references contact (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index warning_by_child on warning (service_id, child_id, given_on);
create index warning_by_programme on warning (service_id, programme_id, given_on);
create index warning_by_contact on warning (service_id, contact_id);
create index warning_by_person on warning (service_id, person_id);
comment on table warning is 'A formal warning after a failure to do what an order asks.';
comment on column warning.child_id is 'The child whom the record is about.';
comment on column warning.programme_id is 'The programme that it belongs to.';
comment on column warning.contact_id is 'The contact that was missed.';
comment on column warning.given_on is 'When it was given.';
comment on column warning.how is 'How it was given.';
comment on column warning.circumstances is 'What happened.';
comment on column warning.says_what_may_follow is 'Whether it says what may follow another failure.';
comment on column warning.understood is 'Whether the child understood, and whether that was checked.';
comment on column warning.understood_how is 'How that was checked.';
comment on column warning.person_id is 'Who gave it.';
select keep_records('warning');

create table breach_decision (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid not null,
  decided_on date not null,
  decision text not null,
  reason text not null,
  understood text not null,
  understood_how text not null,
  person_id uuid not null,
  information_laid_on date,
  result text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index breach_decision_by_child on breach_decision (service_id, child_id, decided_on);
create index breach_decision_by_programme on breach_decision (service_id, programme_id, decided_on);
create index breach_decision_by_person on breach_decision (service_id, person_id);
comment on table breach_decision is 'A decision whether to start breach proceedings, with its reasons.';
comment on column breach_decision.child_id is 'The child whom the record is about.';
comment on column breach_decision.programme_id is 'The programme that it belongs to.';
comment on column breach_decision.decided_on is 'When it was decided.';
comment on column breach_decision.decision is 'What was decided.';
comment on column breach_decision.reason is 'Why it was decided so.';
comment on column breach_decision.understood is 'Whether the child understood what was asked of them, and whether that was checked.';
comment on column breach_decision.understood_how is 'How that was checked.';
comment on column breach_decision.person_id is 'Who decided.';
comment on column breach_decision.information_laid_on is 'When the information was laid with the court.';
comment on column breach_decision.result is 'What came of it.';
select keep_records('breach_decision');

create table unpaid_hours (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid not null,
  kind text not null,
  worked_on date not null,
  hours numeric(7,2) not null,
  place text,
  supervised_by text,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id)
);
create index unpaid_hours_by_child on unpaid_hours (service_id, child_id, worked_on);
create index unpaid_hours_by_programme on unpaid_hours (service_id, programme_id, worked_on);
comment on table unpaid_hours is 'Hours of reparation or unpaid work done on one day.';
comment on column unpaid_hours.child_id is 'The child whom the record is about.';
comment on column unpaid_hours.programme_id is 'The programme that it belongs to.';
comment on column unpaid_hours.kind is 'What kind of work it was.';
comment on column unpaid_hours.worked_on is 'The day.';
comment on column unpaid_hours.hours is 'How many hours were worked.';
comment on column unpaid_hours.place is 'Where it was.';
comment on column unpaid_hours.supervised_by is 'Who supervised it.';
comment on column unpaid_hours.note is 'Anything more about the work.';
select keep_records('unpaid_hours');
