-- Plans: what is to be different for the child, who does what, what keeps people safe, how it is reviewed and ended.

create table plan (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid not null,
  assessment_id uuid,
  started_on date not null,
  author_id uuid,
  hopes text,
  helps_me text,
  language text,
  child_agreed_on date,
  child_agreed_how text,
  child_not_agreed text,
  parent_agreed_on date,
  parent_agreed_how text,
  parent_not_agreed text,
  submitted_on date,
  agreed_on date,
  replaced_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, assessment_id) references assessment (service_id, id),
  foreign key (service_id, author_id) references person (service_id, id)
);
create index plan_by_child on plan (service_id, child_id, started_on);
create index plan_by_programme on plan (service_id, programme_id);
create index plan_by_assessment on plan (service_id, assessment_id);
create index plan_by_author on plan (service_id, author_id);
comment on table plan is 'A version of the plan of a programme: what the child and those around them will do, as agreed with them.';
comment on column plan.child_id is 'The child whom the record is about.';
comment on column plan.programme_id is 'The programme that the plan is for.';
comment on column plan.assessment_id is 'The assessment whose factors it answers.';
comment on column plan.started_on is 'When it was begun.';
comment on column plan.author_id is 'Who wrote it.';
comment on column plan.hopes is 'What the child wants, in their own words.';
comment on column plan.helps_me is 'What helps the child to take part.';
comment on column plan.language is 'Language of the child’s own sheet, where it is another than that of their letters.';
comment on column plan.child_agreed_on is 'When the child agreed.';
comment on column plan.child_agreed_how is 'How the child agreed, or that they did not.';
comment on column plan.child_not_agreed is 'Why the child has not agreed.';
comment on column plan.parent_agreed_on is 'When a parent or carer agreed.';
comment on column plan.parent_agreed_how is 'How a parent or carer agreed, or that they did not.';
comment on column plan.parent_not_agreed is 'Why no parent or carer has agreed.';
comment on column plan.submitted_on is 'When it was sent for approval; empty again once it is returned.';
comment on column plan.agreed_on is 'When it took effect.';
comment on column plan.replaced_on is 'When the next version replaced it.';
select keep_records('plan');

create table plan_approval (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  plan_id uuid not null,
  decision text not null,
  comments text,
  person_id uuid not null,
  decided_on date not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, plan_id) references plan (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index plan_approval_by_child on plan_approval (service_id, child_id, decided_on);
create index plan_approval_by_plan on plan_approval (service_id, plan_id);
create index plan_approval_by_person on plan_approval (service_id, person_id);
comment on table plan_approval is 'A manager’s decision about a plan that was sent for approval.';
comment on column plan_approval.child_id is 'The child whom the record is about.';
comment on column plan_approval.plan_id is 'The plan decided about.';
comment on column plan_approval.decision is 'Approved or returned.';
comment on column plan_approval.comments is 'What the manager says to it.';
comment on column plan_approval.person_id is 'Who decided.';
comment on column plan_approval.decided_on is 'When it was decided.';
select keep_records('plan_approval');

create table objective (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  plan_id uuid not null,
  position integer not null,
  child_words text,
  worker_words text not null,
  answers text[] not null,
  progress text,
  progress_on date,
  progress_note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, plan_id) references plan (service_id, id)
);
create index objective_by_child on objective (service_id, child_id);
create index objective_by_plan on objective (service_id, plan_id);
comment on table objective is 'What a plan is to bring about, and how far it has come.';
comment on column objective.child_id is 'The child whom the record is about.';
comment on column objective.plan_id is 'The plan that it belongs to.';
comment on column objective.position is 'Its place in the plan.';
comment on column objective.child_words is 'The objective in the child’s words.';
comment on column objective.worker_words is 'What is to be different, in the worker’s words.';
comment on column objective.answers is 'The factors of the assessment that it answers.';
comment on column objective.progress is 'How far it has been reached.';
comment on column objective.progress_on is 'On which day that was so.';
comment on column objective.progress_note is 'What shows it.';
select keep_records('objective');

create table plan_action (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  plan_id uuid not null,
  objective_id uuid not null,
  what text not null,
  by text not null,
  person_id uuid,
  partner text,
  provider text,
  position integer not null,
  starts_on date,
  due_on date,
  done_on date,
  result text,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, plan_id) references plan (service_id, id),
  foreign key (service_id, objective_id) references objective (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index plan_action_by_child on plan_action (service_id, child_id, due_on);
create index plan_action_by_plan on plan_action (service_id, plan_id);
create index plan_action_by_objective on plan_action (service_id, objective_id);
create index plan_action_by_person on plan_action (service_id, person_id);
comment on table plan_action is 'One thing that somebody does towards an objective.';
comment on column plan_action.child_id is 'The child whom the record is about.';
comment on column plan_action.plan_id is 'The plan that it belongs to.';
comment on column plan_action.objective_id is 'The objective that it serves.';
comment on column plan_action.what is 'What is done.';
comment on column plan_action.by is 'Who does it: the child, the family, the service or a partner.';
comment on column plan_action.person_id is 'The member of staff who does it or helps with it.';
comment on column plan_action.partner is 'The partner who does it.';
comment on column plan_action.provider is 'The team or organisation, by name.';
comment on column plan_action.position is 'Its place in the objective.';
comment on column plan_action.starts_on is 'When it begins.';
comment on column plan_action.due_on is 'By when it is to be done.';
comment on column plan_action.done_on is 'When its result was known.';
comment on column plan_action.result is 'What became of it.';
comment on column plan_action.note is 'Anything more about it.';
select keep_records('plan_action');

create table plan_control (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  plan_id uuid not null,
  protects text not null,
  what text not null,
  who text not null,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, plan_id) references plan (service_id, id)
);
create index plan_control_by_child on plan_control (service_id, child_id);
create index plan_control_by_plan on plan_control (service_id, plan_id);
comment on table plan_control is 'What is done all the time to keep the child, other people or the victim safe.';
comment on column plan_control.child_id is 'The child whom the record is about.';
comment on column plan_control.plan_id is 'The plan that it belongs to.';
comment on column plan_control.protects is 'Whom it keeps safe.';
comment on column plan_control.what is 'What is done.';
comment on column plan_control.who is 'Who does it.';
comment on column plan_control.until_on is 'Until when it is meant to hold.';
select keep_records('plan_control');

create table contingency (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  plan_id uuid not null,
  protects text not null,
  if_what text not null,
  then_what text not null,
  who text not null,
  how_fast text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, plan_id) references plan (service_id, id)
);
create index contingency_by_child on contingency (service_id, child_id);
create index contingency_by_plan on contingency (service_id, plan_id);
comment on table contingency is 'What is done, by whom and how soon, if what is feared happens.';
comment on column contingency.child_id is 'The child whom the record is about.';
comment on column contingency.plan_id is 'The plan that it belongs to.';
comment on column contingency.protects is 'Whom it keeps safe.';
comment on column contingency.if_what is 'What might happen.';
comment on column contingency.then_what is 'What is done then.';
comment on column contingency.who is 'Who does it.';
comment on column contingency.how_fast is 'How soon.';
select keep_records('contingency');

create table aligned_plan (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  plan_id uuid not null,
  kind text not null,
  whose text,
  how text not null,
  checked_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, plan_id) references plan (service_id, id)
);
create index aligned_plan_by_child on aligned_plan (service_id, child_id);
create index aligned_plan_by_plan on aligned_plan (service_id, plan_id);
comment on table aligned_plan is 'Another body’s plan for the child, and how this one fits it.';
comment on column aligned_plan.child_id is 'The child whom the record is about.';
comment on column aligned_plan.plan_id is 'The plan that fits it.';
comment on column aligned_plan.kind is 'Type of plan.';
comment on column aligned_plan.whose is 'Who holds it.';
comment on column aligned_plan.how is 'How the two fit together.';
comment on column aligned_plan.checked_on is 'When that was last checked with them.';
select keep_records('aligned_plan');

create table left_out (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  plan_id uuid not null,
  factor text not null,
  reason text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, plan_id) references plan (service_id, id)
);
create index left_out_by_child on left_out (service_id, child_id);
create index left_out_by_plan on left_out (service_id, plan_id);
comment on table left_out is 'A factor of the assessment that a plan does not answer, and why.';
comment on column left_out.child_id is 'The child whom the record is about.';
comment on column left_out.plan_id is 'The plan that leaves it out.';
comment on column left_out.factor is 'The factor.';
comment on column left_out.reason is 'Why it is left out.';
select keep_records('left_out');

create table plan_review (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid not null,
  plan_id uuid not null,
  assessment_id uuid,
  reviewed_on date not null,
  reason text not null,
  what_changed text not null,
  child_view text,
  parent_view text,
  next_review_on date,
  person_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, plan_id) references plan (service_id, id),
  foreign key (service_id, assessment_id) references assessment (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index plan_review_by_child on plan_review (service_id, child_id, reviewed_on);
create index plan_review_by_programme on plan_review (service_id, programme_id);
create index plan_review_by_plan on plan_review (service_id, plan_id);
create index plan_review_by_assessment on plan_review (service_id, assessment_id);
create index plan_review_by_person on plan_review (service_id, person_id);
comment on table plan_review is 'A day on which an agreed plan was looked at again.';
comment on column plan_review.child_id is 'The child whom the record is about.';
comment on column plan_review.programme_id is 'The programme that the plan is for.';
comment on column plan_review.plan_id is 'The plan reviewed.';
comment on column plan_review.assessment_id is 'The assessment in which the levels were set again.';
comment on column plan_review.reviewed_on is 'When it was reviewed.';
comment on column plan_review.reason is 'Why it was reviewed.';
comment on column plan_review.what_changed is 'What has changed.';
comment on column plan_review.child_view is 'What the child says, in their own words.';
comment on column plan_review.parent_view is 'What a parent or carer says.';
comment on column plan_review.next_review_on is 'When it is to be reviewed next.';
comment on column plan_review.person_id is 'Who reviewed it.';
select keep_records('plan_review');

create table exit_plan (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid not null,
  planned_on date not null,
  what_worked text not null,
  what_did_not text,
  support_after text,
  handed_to text,
  handed_over_on date,
  open_actions text,
  child_view text,
  parent_view text,
  person_id uuid,
  closed_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index exit_plan_by_child on exit_plan (service_id, child_id, planned_on);
create index exit_plan_by_programme on exit_plan (service_id, programme_id);
create index exit_plan_by_person on exit_plan (service_id, person_id);
comment on table exit_plan is 'How the end of a programme is prepared and what is handed over.';
comment on column exit_plan.child_id is 'The child whom the record is about.';
comment on column exit_plan.programme_id is 'The programme that ends.';
comment on column exit_plan.planned_on is 'When the ending was planned.';
comment on column exit_plan.what_worked is 'What worked.';
comment on column exit_plan.what_did_not is 'What did not work.';
comment on column exit_plan.support_after is 'Who supports the child afterwards.';
comment on column exit_plan.handed_to is 'To whom what is left is handed over.';
comment on column exit_plan.handed_over_on is 'When it was handed over.';
comment on column exit_plan.open_actions is 'What is still to do, and who goes on with it.';
comment on column exit_plan.child_view is 'What the child says, in their own words.';
comment on column exit_plan.parent_view is 'What a parent or carer says.';
comment on column exit_plan.person_id is 'Who planned it.';
comment on column exit_plan.closed_on is 'When the programme was closed.';
select keep_records('exit_plan');
