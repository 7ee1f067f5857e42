-- What is understood about a child in a programme, version by version, and how much concern there is.

create table assessment (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid not null,
  form text not null,
  form_version text,
  stage text not null,
  reason text,
  origin text not null,
  started_on date not null,
  completed_on date,
  author_id uuid,
  child_part text,
  child_part_note text,
  parent_part text,
  parent_part_note text,
  summary text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, author_id) references person (service_id, id)
);
create index assessment_by_child on assessment (service_id, child_id, completed_on);
create index assessment_by_programme on assessment (service_id, programme_id, completed_on);
create index assessment_by_author on assessment (service_id, author_id);
create index assessment_not_completed on assessment (service_id, started_on) where completed_on is null;
create index assessment_completed_here on assessment (service_id, completed_on) where origin = 'here';
comment on table assessment is 'One version of what is understood about a child in a programme. A completed one is never changed.';
comment on column assessment.child_id is 'The child whom the record is about.';
comment on column assessment.programme_id is 'The programme in which it is made.';
comment on column assessment.form is 'With which form.';
comment on column assessment.form_version is 'The version of the form with which it is to be read.';
comment on column assessment.stage is 'At which point of the work.';
comment on column assessment.reason is 'Why it is reviewed.';
comment on column assessment.origin is 'Whether it was made here, in another system or by another service.';
comment on column assessment.started_on is 'When it was started.';
comment on column assessment.completed_on is 'When it was completed; empty while it is a draft.';
comment on column assessment.author_id is 'Who wrote it.';
comment on column assessment.child_part is 'How the child took part.';
comment on column assessment.child_part_note is 'What the child said, or why they did not take part.';
comment on column assessment.parent_part is 'How parents or carers took part.';
comment on column assessment.parent_part_note is 'What parents or carers said, or why they did not take part.';
comment on column assessment.summary is 'What someone who meets the child tomorrow has to know.';
select keep_records('assessment');

create table assessment_answer (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  assessment_id uuid not null,
  question text not null,
  answer text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, assessment_id) references assessment (service_id, id)
);
create index assessment_answer_by_child on assessment_answer (service_id, child_id);
create index assessment_answer_by_assessment on assessment_answer (service_id, assessment_id);
comment on table assessment_answer is 'What an assessment answers to one question of its form.';
comment on column assessment_answer.child_id is 'The child whom the record is about.';
comment on column assessment_answer.assessment_id is 'The assessment.';
comment on column assessment_answer.question is 'The question, which means the same in every form and version.';
comment on column assessment_answer.answer is 'The answer.';
select keep_records('assessment_answer');

create table assessed_factor (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  assessment_id uuid not null,
  kind text not null,
  is_present boolean not null,
  weight text,
  detail text,
  who text,
  likelihood text,
  impact text,
  when_likely text,
  controls text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, assessment_id) references assessment (service_id, id)
);
create index assessed_factor_by_child on assessed_factor (service_id, child_id);
create index assessed_factor_by_assessment on assessed_factor (service_id, assessment_id);
comment on table assessed_factor is 'One thing that an assessment looked at, found or not. No row: not looked at.';
comment on column assessed_factor.child_id is 'The child whom the record is about.';
comment on column assessed_factor.assessment_id is 'The assessment.';
comment on column assessed_factor.kind is 'Which factor.';
comment on column assessed_factor.is_present is 'Whether it was found.';
comment on column assessed_factor.weight is 'How much it matters.';
comment on column assessed_factor.detail is 'What is known about it.';
comment on column assessed_factor.who is 'From whom it comes, or who may be harmed.';
comment on column assessed_factor.likelihood is 'How likely harm is.';
comment on column assessed_factor.impact is 'How bad the harm would be.';
comment on column assessed_factor.when_likely is 'When it is likely.';
comment on column assessed_factor.controls is 'What holds it back.';
select keep_records('assessed_factor');

create table assessed_level (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  assessment_id uuid not null,
  about text not null,
  level text not null,
  reason text not null,
  against_evidence text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, assessment_id) references assessment (service_id, id)
);
create index assessed_level_by_child on assessed_level (service_id, child_id, about);
create index assessed_level_by_assessment on assessed_level (service_id, assessment_id);
comment on table assessed_level is 'How much concern an assessment finds about one subject, and why.';
comment on column assessed_level.child_id is 'The child whom the record is about.';
comment on column assessed_level.assessment_id is 'The assessment.';
comment on column assessed_level.about is 'The child’s safety, the safety of others, or reoffending.';
comment on column assessed_level.level is 'The level.';
comment on column assessed_level.reason is 'Why it is this level.';
comment on column assessed_level.against_evidence is 'Why it is lower than the record suggests.';
select keep_records('assessed_level');

create table countersignature (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  assessment_id uuid not null,
  decision text not null,
  comments text,
  person_id uuid not null,
  decided_on date not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, assessment_id) references assessment (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index countersignature_by_child on countersignature (service_id, child_id, decided_on);
create index countersignature_by_assessment on countersignature (service_id, assessment_id);
create index countersignature_by_person on countersignature (service_id, person_id);
comment on table countersignature is 'What a manager decided about a completed assessment. Never changed.';
comment on column countersignature.child_id is 'The child whom the record is about.';
comment on column countersignature.assessment_id is 'The assessment.';
comment on column countersignature.decision is 'Countersigned or returned.';
comment on column countersignature.comments is 'What the manager says about it.';
comment on column countersignature.person_id is 'Who decided.';
comment on column countersignature.decided_on is 'When it was decided.';
select keep_records('countersignature');

-- The transaction that completes an assessment may still write its parts, as an import does; none after it may. A row
-- that this transaction has written bears its number.
create function refuse_after_completion() returns trigger language plpgsql as $$
declare
  kept record;
  of_assessment uuid;
begin
  if tg_op = 'INSERT' then kept := new; else kept := old; end if;
  of_assessment := case when tg_table_name = 'assessment' then kept.id
                        else (to_jsonb(kept) ->> 'assessment_id')::uuid end;
  if exists (
    select from assessment a
    where a.service_id = kept.service_id and a.id = of_assessment
      and a.completed_on is not null and a.xmin <> pg_current_xact_id()::xid
  ) then
    raise exception 'An assessment that was completed is never changed: begin the next one'
      using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end
$$;

create function refuse_after_decision() returns trigger language plpgsql as $$
begin
  if old.created_at < now() then
    raise exception 'A decision about an assessment is never changed' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end
$$;

create trigger never_changed before update or delete on assessment
  for each row execute function refuse_after_completion();
create trigger never_changed before insert or update or delete on assessment_answer
  for each row execute function refuse_after_completion();
create trigger never_changed before insert or update or delete on assessed_factor
  for each row execute function refuse_after_completion();
create trigger never_changed before insert or update or delete on assessed_level
  for each row execute function refuse_after_completion();
create trigger never_changed before update or delete on countersignature
  for each row execute function refuse_after_decision();
