-- What children, parents or carers and victims answer for themselves: self-assessments, which belong to a child’s record;
-- surveys, which name nobody; and what is handed over for it.

create table self_assessment (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  who text not null,
  answered_by text,
  how text not null,
  answered_on date,
  language text,
  interpreter boolean,
  present text,
  person_id uuid,
  programme_id uuid,
  form_version text not null,
  followed_up_on date,
  followed_up_by_id uuid,
  follow_up text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id),
  foreign key (service_id, followed_up_by_id) references person (service_id, id)
);
create index self_assessment_by_child on self_assessment (service_id, child_id, answered_on);
create index self_assessment_by_programme on self_assessment (service_id, programme_id);
create index self_assessment_by_person on self_assessment (service_id, person_id);
create index self_assessment_by_follower on self_assessment (service_id, followed_up_by_id);
create index self_assessment_not_followed_up on self_assessment (service_id, answered_on) where followed_up_on is null;
comment on table self_assessment is 'How a child, or a parent or carer, sees things: who answered and how.';
comment on column self_assessment.child_id is 'The child whose record it belongs to.';
comment on column self_assessment.who is 'Whether the child or a parent or carer answered.';
comment on column self_assessment.answered_by is 'The name of the parent or carer who answered.';
comment on column self_assessment.how is 'On a device, on paper or in conversation.';
comment on column self_assessment.answered_on is 'When it was answered; empty while it is being answered.';
comment on column self_assessment.language is 'In which language it was answered.';
comment on column self_assessment.interpreter is 'Whether there was an interpreter.';
comment on column self_assessment.present is 'Who was there while it was answered.';
comment on column self_assessment.person_id is 'Who gave the questions.';
comment on column self_assessment.programme_id is 'The programme to which it belongs, if to any.';
comment on column self_assessment.form_version is 'Which version of the questions was answered.';
comment on column self_assessment.followed_up_on is 'When somebody saw to the answers that bear on safety.';
comment on column self_assessment.followed_up_by_id is 'Who saw to them.';
comment on column self_assessment.follow_up is 'What was done.';
select keep_records('self_assessment');

create table self_assessment_answer (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  self_assessment_id uuid not null,
  question text not null,
  choice text,
  said text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, self_assessment_id) references self_assessment (service_id, id),
  check (choice is not null or said is not null)
);
create index self_assessment_answer_by_child on self_assessment_answer (service_id, child_id);
create index self_assessment_answer_by_self_assessment on self_assessment_answer (service_id, self_assessment_id);
comment on table self_assessment_answer is 'What a self-assessment answers to one question.';
comment on column self_assessment_answer.child_id is 'The child whose record it belongs to.';
comment on column self_assessment_answer.self_assessment_id is 'The self-assessment.';
comment on column self_assessment_answer.question is 'Which question.';
comment on column self_assessment_answer.choice is 'What was chosen.';
comment on column self_assessment_answer.said is 'What was said in the person’s own words.';
select keep_records('self_assessment_answer');

create table survey_response (
  service_id text not null references service (id),
  id uuid not null,
  survey text not null,
  answered_on date not null,
  language text,
  form_version text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id)
);
create index survey_response_by_survey on survey_response (service_id, survey, answered_on);
comment on table survey_response is 'One person’s answers to a survey. It names nobody.';
comment on column survey_response.survey is 'Which survey.';
comment on column survey_response.answered_on is 'When it was answered.';
comment on column survey_response.language is 'In which language it was answered.';
comment on column survey_response.form_version is 'Which version of the questions was answered.';
select keep_records('survey_response');

create table survey_answer (
  service_id text not null references service (id),
  id uuid not null,
  survey_response_id uuid not null,
  question text not null,
  choice text,
  said text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, survey_response_id) references survey_response (service_id, id),
  check (choice is not null or said is not null)
);
create index survey_answer_by_response on survey_answer (service_id, survey_response_id);
comment on table survey_answer is 'What a survey response answers to one question.';
comment on column survey_answer.survey_response_id is 'The response.';
comment on column survey_answer.question is 'Which question.';
comment on column survey_answer.choice is 'What was chosen.';
comment on column survey_answer.said is 'What was said in the person’s own words.';
select keep_records('survey_answer');

create table handover (
  service_id text not null references service (id),
  id uuid not null,
  purpose text not null,
  self_assessment_id uuid,
  survey text,
  by_link boolean not null default false,
  token_hash bytea not null,
  expires_at timestamptz not null,
  finished_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, self_assessment_id) references self_assessment (service_id, id),
  check (case purpose when 'self-assessment' then self_assessment_id is not null and survey is null
                      else self_assessment_id is null and survey is not null end)
);
create unique index handover_by_token on handover (service_id, token_hash);
create index handover_by_self_assessment on handover (service_id, self_assessment_id);
comment on table handover is 'Questions that somebody without an account may answer for a while: on a device handed over, or by a link.';
comment on column handover.purpose is 'Whether it opens one self-assessment, one response to a survey, or a survey for many.';
comment on column handover.self_assessment_id is 'The self-assessment that it opens.';
comment on column handover.survey is 'The survey that it opens. A response has the id of its own handover.';
comment on column handover.by_link is 'Whether it was reached by following a link, so that no device is to be given back.';
comment on column handover.token_hash is 'The hash of the secret that opens it.';
comment on column handover.expires_at is 'When it closes by itself.';
comment on column handover.finished_at is 'When whoever answered had finished, or somebody closed it.';
select keep_records('handover');
