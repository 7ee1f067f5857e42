-- Inspections and reviews: what they rated, found, warned of and recommended, and what was done about it.

create table inspection (
  service_id text not null references service (id),
  id uuid not null,
  origin text not null,
  title text,
  framework text,
  inspectorates text[] not null default '{}',
  led_by text,
  announced_on date,
  fieldwork_from_on date,
  fieldwork_until_on date,
  published_on date,
  court_cases integer,
  out_of_court_cases integer,
  children_cases integer,
  victim_cases integer,
  resettlement_cases integer,
  score integer,
  out_of integer,
  overall text,
  summary text,
  where_published text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id)
);
comment on table inspection is 'An inspection of the service, or a review from which it is to learn.';
comment on column inspection.origin is 'Who or what it comes from: an inspectorate, peers, the service itself, a review after an incident.';
comment on column inspection.title is 'What it is called, where its type and date do not say enough.';
comment on column inspection.framework is 'The inspection framework by whose standards it judged, or whose standards it borrowed.';
comment on column inspection.inspectorates is 'The inspectorates that took part.';
comment on column inspection.led_by is 'The lead inspector or reviewer, or the body that made it.';
comment on column inspection.announced_on is 'When the service was told that it would come.';
comment on column inspection.fieldwork_from_on is 'The first day of fieldwork.';
comment on column inspection.fieldwork_until_on is 'The last day of fieldwork.';
comment on column inspection.published_on is 'When its report was published, or finished where it is not published.';
comment on column inspection.court_cases is 'How many court cases were looked at.';
comment on column inspection.out_of_court_cases is 'How many out-of-court cases were looked at.';
comment on column inspection.children_cases is 'How many children’s cases were looked at, where courts and out-of-court work are not told apart.';
comment on column inspection.victim_cases is 'How many victims’ cases were looked at.';
comment on column inspection.resettlement_cases is 'How many resettlement cases were looked at.';
comment on column inspection.score is 'The total score, as its report prints it.';
comment on column inspection.out_of is 'The highest score that was possible.';
comment on column inspection.overall is 'The overall rating, as its report prints it.';
comment on column inspection.summary is 'What it said, in short.';
comment on column inspection.where_published is 'Where it can be read.';
select keep_records('inspection');

create table standard_rating (
  service_id text not null references service (id),
  id uuid not null,
  inspection_id uuid not null,
  standard text not null,
  rating text not null,
  reason text,
  decided_by text,
  decided_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, inspection_id) references inspection (service_id, id)
);
create index standard_rating_by_inspection on standard_rating (service_id, inspection_id);
comment on table standard_rating is 'The rating that people gave one standard in an inspection. What the counts of cases give is worked out, never stored.';
comment on column standard_rating.inspection_id is 'The inspection or review.';
comment on column standard_rating.standard is 'The standard, by its number in the inspection’s framework.';
comment on column standard_rating.rating is 'The rating given.';
comment on column standard_rating.reason is 'Why it is not the rating that the counts of cases give.';
comment on column standard_rating.decided_by is 'Who decided that it should be another.';
comment on column standard_rating.decided_on is 'When that was decided.';
select keep_records('standard_rating');

create table question_result (
  service_id text not null references service (id),
  id uuid not null,
  inspection_id uuid not null,
  question text not null,
  sufficient integer,
  judged integer,
  percentage numeric(7,2),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, inspection_id) references inspection (service_id, id)
);
create index question_result_by_inspection on question_result (service_id, inspection_id);
comment on table question_result is 'How many cases an inspection judged on one key question, and in how many the work was sufficient.';
comment on column question_result.inspection_id is 'The inspection or review.';
comment on column question_result.question is 'The key question, by its number in the inspection’s framework.';
comment on column question_result.sufficient is 'In how many cases the work was sufficient.';
comment on column question_result.judged is 'How many cases were judged on it.';
comment on column question_result.percentage is 'The percentage sufficient, where the report prints no more.';
select keep_records('question_result');

create table finding (
  service_id text not null references service (id),
  id uuid not null,
  inspection_id uuid not null,
  kind text not null,
  standard text,
  question text,
  description text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, inspection_id) references inspection (service_id, id)
);
create index finding_by_inspection on finding (service_id, inspection_id);
comment on table finding is 'One thing that an inspection or review found, good or bad.';
comment on column finding.inspection_id is 'The inspection or review.';
comment on column finding.kind is 'A strength, or an area for improvement.';
comment on column finding.standard is 'The standard that it bears on, by its number in the inspection’s framework.';
comment on column finding.question is 'The key question that it bears on.';
comment on column finding.description is 'What was found.';
select keep_records('finding');

create table inspection_alert (
  service_id text not null references service (id),
  id uuid not null,
  inspection_id uuid not null,
  kind text not null,
  case_reference text,
  concern text not null,
  raised_on date not null,
  raised_by text,
  told_to text,
  answer_due_on date,
  answer_due_time text,
  answer text,
  answered_on date,
  answered_by text,
  assured_on date,
  assured_by text,
  closed_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, inspection_id) references inspection (service_id, id)
);
create index inspection_alert_by_inspection on inspection_alert (service_id, inspection_id);
comment on table inspection_alert is 'A worry that inspectors raised during fieldwork and would not leave to the report.';
comment on column inspection_alert.inspection_id is 'The inspection or review.';
comment on column inspection_alert.kind is 'Whether it is about a child’s safety, the public’s, or the organisation.';
comment on column inspection_alert.case_reference is 'The inspectorate’s number for the case; never a name.';
comment on column inspection_alert.concern is 'What the inspectors were worried about.';
comment on column inspection_alert.raised_on is 'When it was raised.';
comment on column inspection_alert.raised_by is 'Who raised it.';
comment on column inspection_alert.told_to is 'Who was told of it.';
comment on column inspection_alert.answer_due_on is 'The day on which the written answer is due.';
comment on column inspection_alert.answer_due_time is 'The time of that day, such as 17:00.';
comment on column inspection_alert.answer is 'The written answer.';
comment on column inspection_alert.answered_on is 'When it was answered.';
comment on column inspection_alert.answered_by is 'Who answered it.';
comment on column inspection_alert.assured_on is 'When the inspectors accepted the assurance given.';
comment on column inspection_alert.assured_by is 'Who accepted it.';
comment on column inspection_alert.closed_on is 'When it was closed.';
select keep_records('inspection_alert');

create table recommendation (
  service_id text not null references service (id),
  id uuid not null,
  inspection_id uuid not null,
  number integer,
  description text not null,
  addressee text not null,
  partner text,
  priority text,
  due_on date,
  standard text,
  accepted boolean,
  answered_on date,
  response text,
  closed_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, inspection_id) references inspection (service_id, id)
);
create index recommendation_by_inspection on recommendation (service_id, inspection_id);
comment on table recommendation is 'What an inspection or review asked for, and what came of it.';
comment on column recommendation.inspection_id is 'The inspection or review.';
comment on column recommendation.number is 'Its number among the recommendations of the report.';
comment on column recommendation.description is 'What is recommended.';
comment on column recommendation.addressee is 'Whom it is made to: the service, its management board or a partner.';
comment on column recommendation.partner is 'Which partner, where it is made to one.';
comment on column recommendation.priority is 'How urgent it is.';
comment on column recommendation.due_on is 'The day by which it is to be done.';
comment on column recommendation.standard is 'The standard that it bears on.';
comment on column recommendation.accepted is 'Whether it was accepted.';
comment on column recommendation.answered_on is 'When that was decided.';
comment on column recommendation.response is 'What has been done about it, or why it was not accepted.';
comment on column recommendation.closed_on is 'When it was done.';
select keep_records('recommendation');

create table recommendation_finding (
  service_id text not null references service (id),
  id uuid not null,
  recommendation_id uuid not null,
  finding_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  unique (service_id, recommendation_id, finding_id),
  foreign key (service_id, recommendation_id) references recommendation (service_id, id),
  foreign key (service_id, finding_id) references finding (service_id, id)
);
create index recommendation_finding_by_finding on recommendation_finding (service_id, finding_id);
comment on table recommendation_finding is 'Which findings a recommendation follows from.';
comment on column recommendation_finding.recommendation_id is 'The recommendation.';
comment on column recommendation_finding.finding_id is 'The finding.';
select keep_records('recommendation_finding');

create table repeated_finding (
  service_id text not null references service (id),
  id uuid not null,
  finding_id uuid not null,
  earlier_finding_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, finding_id) references finding (service_id, id),
  foreign key (service_id, earlier_finding_id) references finding (service_id, id)
);
create index repeated_finding_by_finding on repeated_finding (service_id, finding_id);
create index repeated_finding_by_earlier on repeated_finding (service_id, earlier_finding_id);
comment on table repeated_finding is 'Someone’s word that a finding is the same as an earlier one.';
comment on column repeated_finding.finding_id is 'The later finding.';
comment on column repeated_finding.earlier_finding_id is 'The earlier finding.';
select keep_records('repeated_finding');

create table repeated_recommendation (
  service_id text not null references service (id),
  id uuid not null,
  recommendation_id uuid not null,
  earlier_recommendation_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, recommendation_id) references recommendation (service_id, id),
  foreign key (service_id, earlier_recommendation_id) references recommendation (service_id, id)
);
create index repeated_recommendation_by_recommendation on repeated_recommendation (service_id, recommendation_id);
create index repeated_recommendation_by_earlier on repeated_recommendation (service_id, earlier_recommendation_id);
comment on table repeated_recommendation is 'Someone’s word that a recommendation is the same as an earlier one.';
comment on column repeated_recommendation.recommendation_id is 'The later recommendation.';
comment on column repeated_recommendation.earlier_recommendation_id is 'The earlier recommendation.';
select keep_records('repeated_recommendation');
