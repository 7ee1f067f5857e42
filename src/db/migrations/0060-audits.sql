-- Case-file audits: rounds and their samples, what auditors judged, how their judgements were settled, and what leaders
-- make of the standards that are weighed on evidence.

create table auditor (
  service_id text not null references service (id),
  id uuid not null,
  name text not null,
  person_id uuid,
  email text,
  organisation text,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index auditor_by_person on auditor (service_id, person_id);
comment on table auditor is 'Somebody who audits cases: of the service’s own staff, or from elsewhere.';
comment on column auditor.name is 'Who it is.';
comment on column auditor.person_id is 'The member of staff, for one of the service’s own.';
comment on column auditor.email is 'The address of the account, for one from elsewhere.';
comment on column auditor.organisation is 'Where one from elsewhere comes from.';
comment on column auditor.until_on is 'The last day on which they audit; empty while they do.';
select keep_records('auditor');

create table audit_round (
  service_id text not null references service (id),
  id uuid not null,
  title text not null,
  framework text not null,
  work text[] not null default '{}',
  opened_on date not null,
  due_on date,
  lead_id uuid,
  started_from_on date,
  started_until_on date,
  ended_since_on date,
  kinds text[] not null default '{}',
  levels text[] not null default '{}',
  person_id uuid,
  sexes text[] not null default '{}',
  ethnic_groups text[] not null default '{}',
  age_from integer,
  age_until integer,
  size integer,
  second_share integer,
  seed text not null,
  origin text not null,
  drawn_on date,
  closed_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, lead_id) references person (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index audit_round_by_lead on audit_round (service_id, lead_id);
create index audit_round_by_person on audit_round (service_id, person_id);
comment on table audit_round is 'A round of case-file audits: which cases may be drawn, how many, and by which framework they are judged.';
comment on column audit_round.title is 'What it is called.';
comment on column audit_round.framework is 'The framework by which the cases are judged.';
comment on column audit_round.work is 'Which kinds of work are looked at.';
comment on column audit_round.opened_on is 'When it opened.';
comment on column audit_round.due_on is 'By when it is to be finished.';
comment on column audit_round.lead_id is 'Who leads it.';
comment on column audit_round.started_from_on is 'Programmes that began on or after this day.';
comment on column audit_round.started_until_on is 'Programmes that began on or before this day.';
comment on column audit_round.ended_since_on is 'Programmes that ended on or after this day may be drawn too; empty: open ones only.';
comment on column audit_round.kinds is 'Only these kinds of programme; empty: all.';
comment on column audit_round.levels is 'Only these levels; empty: all.';
comment on column audit_round.person_id is 'Only the programmes of this member of staff.';
comment on column audit_round.sexes is 'Only children of these sexes; empty: all.';
comment on column audit_round.ethnic_groups is 'Only children of these ethnic groups; empty: all.';
comment on column audit_round.age_from is 'Only children of this age or older.';
comment on column audit_round.age_until is 'Only children of this age or younger.';
comment on column audit_round.size is 'How many cases; empty: as many as the framework’s rule asks for.';
comment on column audit_round.second_share is 'How many of a hundred cases a second auditor judges as well.';
comment on column audit_round.seed is 'What the sample was drawn with: the same seed and cases give the same sample.';
comment on column audit_round.origin is 'Whether it was audited here or elsewhere.';
comment on column audit_round.drawn_on is 'When the sample was drawn.';
comment on column audit_round.closed_on is 'When it was closed; nothing of it changes afterwards.';
select keep_records('audit_round');

create table audit_case (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  round_id uuid not null,
  programme_id uuid not null,
  number integer not null,
  work text not null,
  level text,
  replaces_number integer,
  replaced_on date,
  replaced_reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, round_id) references audit_round (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id)
);
create index audit_case_by_child on audit_case (service_id, child_id);
create index audit_case_by_round on audit_case (service_id, round_id);
create index audit_case_by_programme on audit_case (service_id, programme_id);
comment on table audit_case is 'A programme that was drawn into the sample of an audit round.';
comment on column audit_case.child_id is 'The child whom the record is about.';
comment on column audit_case.round_id is 'The round.';
comment on column audit_case.programme_id is 'The programme that was drawn.';
comment on column audit_case.number is 'Its number in the round, by which those who may not know the child know it.';
comment on column audit_case.work is 'As which kind of work it is judged.';
comment on column audit_case.level is 'The higher of its levels of safety when it was drawn; empty where none was set.';
comment on column audit_case.replaces_number is 'The number of the case that it was drawn to replace.';
comment on column audit_case.replaced_on is 'When it was taken out of the sample.';
comment on column audit_case.replaced_reason is 'Why it was.';
select keep_records('audit_case');

create table audit (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  case_id uuid not null,
  auditor_id uuid not null,
  part text not null,
  assigned_on date not null,
  child_level text,
  child_level_reason text,
  others_level text,
  others_level_reason text,
  good text,
  concern text,
  escalation_id uuid,
  feedback text,
  completed_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, case_id) references audit_case (service_id, id),
  foreign key (service_id, auditor_id) references auditor (service_id, id),
  foreign key (service_id, escalation_id) references escalation (service_id, id)
);
create index audit_by_child on audit (service_id, child_id);
create index audit_by_case on audit (service_id, case_id);
create index audit_by_auditor on audit (service_id, auditor_id);
create index audit_by_escalation on audit (service_id, escalation_id);
comment on table audit is 'One auditor’s audit of a sampled case: the levels, what was good, what needs action today, feedback to the worker.';
comment on column audit.child_id is 'The child whom the record is about.';
comment on column audit.case_id is 'The sampled case.';
comment on column audit.auditor_id is 'Who audits it, and may therefore open it until the round closes.';
comment on column audit.part is 'Whether theirs is the first or the second, blind audit.';
comment on column audit.assigned_on is 'When it was given to them.';
comment on column audit.child_level is 'What they think of the level for the child’s safety.';
comment on column audit.child_level_reason is 'Why.';
comment on column audit.others_level is 'What they think of the level for the safety of others.';
comment on column audit.others_level_reason is 'Why.';
comment on column audit.good is 'What was good.';
comment on column audit.concern is 'What needed action on the day.';
comment on column audit.escalation_id is 'The concern that was raised from it.';
comment on column audit.feedback is 'What they say to the worker.';
comment on column audit.completed_on is 'When it was completed; its judgements stand from then on.';
select keep_records('audit');

create table audit_judgement (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  audit_id uuid not null,
  question text not null,
  answer text not null,
  reasoning text not null,
  against_record text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, audit_id) references audit (service_id, id)
);
create index audit_judgement_by_child on audit_judgement (service_id, child_id);
create index audit_judgement_by_audit on audit_judgement (service_id, audit_id);
comment on table audit_judgement is 'What one auditor judged on one key question in a case, and why.';
comment on column audit_judgement.child_id is 'The child whom the record is about.';
comment on column audit_judgement.audit_id is 'The audit.';
comment on column audit_judgement.question is 'The key question, by its number in the framework.';
comment on column audit_judgement.answer is 'Sufficient, not sufficient, or not applicable.';
comment on column audit_judgement.reasoning is 'Why they judge so.';
comment on column audit_judgement.against_record is 'Why, where the record suggests otherwise whether the question applies.';
select keep_records('audit_judgement');

create table audit_pointer (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  judgement_id uuid not null,
  event text not null,
  record text not null,
  happened_on date not null,
  words text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, judgement_id) references audit_judgement (service_id, id)
);
create index audit_pointer_by_child on audit_pointer (service_id, child_id);
create index audit_pointer_by_judgement on audit_pointer (service_id, judgement_id);
comment on table audit_pointer is 'A place in the record that a judgement rests on: what happened, on which day, and the page that tells of it.';
comment on column audit_pointer.child_id is 'The child whom the record is about.';
comment on column audit_pointer.judgement_id is 'The judgement that rests on it.';
comment on column audit_pointer.event is 'What of the record it is, as the chronology names it.';
comment on column audit_pointer.record is 'Which record.';
comment on column audit_pointer.happened_on is 'Its day.';
comment on column audit_pointer.words is 'Its words when it was pointed to.';
select keep_records('audit_pointer');

create table audit_reply (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  audit_id uuid not null,
  person_id uuid not null,
  reply text not null,
  replied_on date not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, audit_id) references audit (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index audit_reply_by_child on audit_reply (service_id, child_id);
create index audit_reply_by_audit on audit_reply (service_id, audit_id);
create index audit_reply_by_person on audit_reply (service_id, person_id);
comment on table audit_reply is 'What the worker answered to an auditor’s feedback.';
comment on column audit_reply.child_id is 'The child whom the record is about.';
comment on column audit_reply.audit_id is 'The audit.';
comment on column audit_reply.person_id is 'Who replied.';
comment on column audit_reply.reply is 'What they said.';
comment on column audit_reply.replied_on is 'When.';
select keep_records('audit_reply');

create table audit_settlement (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  case_id uuid not null,
  question text not null,
  answer text not null,
  reason text not null,
  settled_by text not null,
  settled_on date not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, case_id) references audit_case (service_id, id)
);
create index audit_settlement_by_child on audit_settlement (service_id, child_id);
create index audit_settlement_by_case on audit_settlement (service_id, case_id);
comment on table audit_settlement is 'What stands where two auditors judged a question differently, and why.';
comment on column audit_settlement.child_id is 'The child whom the record is about.';
comment on column audit_settlement.case_id is 'The sampled case.';
comment on column audit_settlement.question is 'The key question, by its number in the framework.';
comment on column audit_settlement.answer is 'What stands.';
comment on column audit_settlement.reason is 'Why.';
comment on column audit_settlement.settled_by is 'Who settled it.';
comment on column audit_settlement.settled_on is 'When.';
select keep_records('audit_settlement');

create table judgement_elsewhere (
  service_id text not null references service (id),
  id uuid not null,
  round_id uuid not null,
  case_number text not null,
  question text not null,
  answer text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, round_id) references audit_round (service_id, id)
);
create index judgement_elsewhere_by_round on judgement_elsewhere (service_id, round_id);
comment on table judgement_elsewhere is 'A judgement of an audit that was done elsewhere. The case is known by the number that the auditors gave it.';
comment on column judgement_elsewhere.round_id is 'The round.';
comment on column judgement_elsewhere.case_number is 'The number by which its auditors knew the case.';
comment on column judgement_elsewhere.question is 'The key question, by its number in the framework.';
comment on column judgement_elsewhere.answer is 'Sufficient, not sufficient, or not applicable.';
select keep_records('judgement_elsewhere');

create table standard_assessment (
  service_id text not null references service (id),
  id uuid not null,
  framework text not null,
  standard text not null,
  made_on date not null,
  person_id uuid not null,
  rating text not null,
  reason text not null,
  share_inadequate integer,
  share_requires_improvement integer,
  share_good integer,
  share_outstanding integer,
  challenge text,
  challenger_id uuid,
  challenged_on date,
  challenge_rating text,
  challenge_reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id),
  foreign key (service_id, challenger_id) references person (service_id, id)
);
create index standard_assessment_by_person on standard_assessment (service_id, person_id);
create index standard_assessment_by_challenger on standard_assessment (service_id, challenger_id);
comment on table standard_assessment is 'How leaders judge the service on a standard that inspectors weigh on evidence, and what a second person says to it.';
comment on column standard_assessment.framework is 'The framework.';
comment on column standard_assessment.standard is 'The standard, by its number in the framework.';
comment on column standard_assessment.made_on is 'When it was made.';
comment on column standard_assessment.person_id is 'Who proposes the rating.';
comment on column standard_assessment.rating is 'The rating proposed.';
comment on column standard_assessment.reason is 'Why this one.';
comment on column standard_assessment.share_inadequate is 'How sure leaders are of Inadequate, in per cent; empty: as sure as can be of the rating.';
comment on column standard_assessment.share_requires_improvement is 'How sure of Requires improvement.';
comment on column standard_assessment.share_good is 'How sure of Good.';
comment on column standard_assessment.share_outstanding is 'How sure of Outstanding.';
comment on column standard_assessment.challenge is 'Whether a second person agrees.';
comment on column standard_assessment.challenger_id is 'That person, who is another.';
comment on column standard_assessment.challenged_on is 'When they said so.';
comment on column standard_assessment.challenge_rating is 'The rating that they see instead.';
comment on column standard_assessment.challenge_reason is 'Their reason.';
select keep_records('standard_assessment');

create table standard_assessment_point (
  service_id text not null references service (id),
  id uuid not null,
  standard_assessment_id uuid not null,
  question text not null,
  prompt integer not null,
  strength text,
  gap text,
  evidence text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, standard_assessment_id) references standard_assessment (service_id, id)
);
create index standard_assessment_point_by_standard_assessment on standard_assessment_point (service_id, standard_assessment_id);
comment on table standard_assessment_point is 'What was found on one prompt of a self-assessment: a strength, a gap, and the evidence for them.';
comment on column standard_assessment_point.standard_assessment_id is 'The self-assessment.';
comment on column standard_assessment_point.question is 'The key question, by its number in the framework.';
comment on column standard_assessment_point.prompt is 'Which of the question’s prompts, the first being 1.';
comment on column standard_assessment_point.strength is 'What is good.';
comment on column standard_assessment_point.gap is 'What is missing.';
comment on column standard_assessment_point.evidence is 'What shows it.';
select keep_records('standard_assessment_point');

-- A self-assessment is looked for by its standard.
create index standard_assessment_by_standard on standard_assessment (service_id, framework, standard, made_on);

-- The transaction that closes a round, or completes an audit, may still write what belongs to it, as an import does; none
-- after it may. A row that this transaction has written bears its number.
create function refuse_after_closing() returns trigger language plpgsql as $$
declare
  kept record;
  of_round uuid;
begin
  if tg_op = 'INSERT' then kept := new; else kept := old; end if;
  of_round := case tg_table_name
    when 'audit_round' then kept.id
    when 'audit_case' then (to_jsonb(kept) ->> 'round_id')::uuid
    when 'judgement_elsewhere' then (to_jsonb(kept) ->> 'round_id')::uuid
    else (select c.round_id from audit_case c
          where c.service_id = kept.service_id and c.id = (to_jsonb(kept) ->> 'case_id')::uuid)
  end;
  if exists (
    select from audit_round r
    where r.service_id = kept.service_id and r.id = of_round
      and r.closed_on is not null and r.xmin <> pg_current_xact_id()::xid
  ) then
    raise exception 'An audit round that was closed is never changed' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end
$$;

create function refuse_after_audit() returns trigger language plpgsql as $$
declare
  kept record;
  of_audit uuid;
begin
  if tg_op = 'INSERT' then kept := new; else kept := old; end if;
  of_audit := case when tg_table_name = 'audit' then kept.id else (to_jsonb(kept) ->> 'audit_id')::uuid end;
  if exists (
    select from audit a
    where a.service_id = kept.service_id and a.id = of_audit
      and a.completed_on is not null and a.xmin <> pg_current_xact_id()::xid
  ) then
    raise exception 'An audit that was completed is never changed' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end
$$;

create trigger closed_stays before update or delete on audit_round for each row execute function refuse_after_closing();
create trigger closed_stays before insert or update or delete on audit_case for each row execute function refuse_after_closing();
create trigger closed_stays before insert or update or delete on audit for each row execute function refuse_after_closing();
create trigger closed_stays before insert or update or delete on audit_settlement for each row execute function refuse_after_closing();
create trigger closed_stays before insert or update or delete on judgement_elsewhere for each row execute function refuse_after_closing();
create trigger completed_stays before update or delete on audit for each row execute function refuse_after_audit();
create trigger completed_stays before insert or update or delete on audit_judgement for each row execute function refuse_after_audit();
