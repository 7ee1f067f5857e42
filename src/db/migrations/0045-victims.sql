-- Victims, walled off: who was harmed, what they agreed to, what was done for them. Whoever works without the reach of
-- a victim worker finds no row of these tables and none of theirs in the change log, by whatever query. What a child's
-- own record needs for safety stands in safety_note, which names no victim.

-- Set at the start of a transaction that works for a route of victims' records, an import or the whole export. The
-- owner's work over every service, such as sealing and backing up, goes on behind the wall as well.
create function reaches_victims() returns boolean language sql stable parallel safe
  return coalesce(current_setting('sightline.reach', true), '') = 'victims'
    or every_service() and current_user <> 'sightline_app';

-- Stands beside the policies of the service: one of those and this one must let a row through.
create function keep_walled(records regclass) returns void language plpgsql as $$
begin
  perform keep_records(records);
  execute format('create policy of_the_wall on %s as restrictive using ((select reaches_victims())) with check ((select reaches_victims()))', records);
end
$$;

-- The name of every walled table begins with victim, so that the log knows them.
create policy of_the_wall on change_log as restrictive for select
  using (table_name not like 'victim%' or (select reaches_victims()));

create table victim (
  service_id text not null references service (id),
  id uuid not null,
  name text not null,
  kind text not null,
  date_of_birth date,
  prefers text,
  phone text,
  email text,
  address text,
  postcode text,
  safe_contact text,
  parent_name text,
  spoken_language text,
  written_language text,
  interpreter_needed boolean,
  communication_needs text,
  sex text,
  ethnicity text,
  disability boolean,
  enhanced_rights text[] not null,
  known_as_child boolean,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id)
);
create index victim_by_name on victim (service_id, name);
comment on table victim is 'Someone whom an offence harmed. Walled off: only victim workers reach it.';
comment on column victim.name is 'The victim''s name.';
comment on column victim.kind is 'An adult, a child, a business, or a body.';
comment on column victim.date_of_birth is 'When the victim was born.';
comment on column victim.prefers is 'How the victim prefers to be contacted.';
comment on column victim.phone is 'Phone number.';
comment on column victim.email is 'Email address.';
comment on column victim.address is 'Postal address.';
comment on column victim.postcode is 'Postcode.';
comment on column victim.safe_contact is 'When and how it is safe to be in touch.';
comment on column victim.parent_name is 'The parent or carer, for a victim who is a child.';
comment on column victim.spoken_language is 'The language that the victim prefers to speak.';
comment on column victim.written_language is 'The language that the victim prefers for letters.';
comment on column victim.interpreter_needed is 'Whether the victim needs an interpreter.';
comment on column victim.communication_needs is 'What helps the victim to understand and be understood.';
comment on column victim.sex is 'The victim''s sex.';
comment on column victim.ethnicity is 'The victim''s ethnicity, in their own choice.';
comment on column victim.disability is 'Whether the victim has a disability.';
comment on column victim.enhanced_rights is 'Why the victim has enhanced rights under the Victims'' Code; empty where they have not.';
comment on column victim.known_as_child is 'Whether the service also works, or has worked, with the victim; never with which record.';
select keep_walled('victim');

create table victim_harm (
  service_id text not null references service (id),
  id uuid not null,
  victim_id uuid not null,
  offence_id uuid not null,
  relationship text,
  details text not null,
  details_on date,
  impact text,
  wishes text,
  safety_needs text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, victim_id) references victim (service_id, id),
  foreign key (service_id, offence_id) references offence (service_id, id)
);
create index victim_harm_by_victim on victim_harm (service_id, victim_id);
create index victim_harm_by_offence on victim_harm (service_id, offence_id);
comment on table victim_harm is 'What an offence did to a victim, and what they want and need. Walled off.';
comment on column victim_harm.victim_id is 'The victim.';
comment on column victim_harm.offence_id is 'The offence.';
comment on column victim_harm.relationship is 'How the victim and the child know each other.';
comment on column victim_harm.details is 'Whether the police passed on how to contact the victim.';
comment on column victim_harm.details_on is 'When the details came, or when it was known that they would not.';
comment on column victim_harm.impact is 'What the offence did, in the victim''s own words.';
comment on column victim_harm.wishes is 'What the victim would like to happen.';
comment on column victim_harm.safety_needs is 'What the victim needs to be and feel safe.';
select keep_walled('victim_harm');

create table victim_consent (
  service_id text not null references service (id),
  id uuid not null,
  victim_id uuid not null,
  about text not null,
  decision text not null,
  decided_on date not null,
  said_by text,
  how text,
  person_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, victim_id) references victim (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index victim_consent_by_victim on victim_consent (service_id, victim_id, decided_on);
create index victim_consent_by_person on victim_consent (service_id, person_id);
comment on table victim_consent is 'What a victim agreed to, refused or took back. Walled off.';
comment on column victim_consent.victim_id is 'The victim.';
comment on column victim_consent.about is 'To what.';
comment on column victim_consent.decision is 'Given, refused, withdrawn, or no answer.';
comment on column victim_consent.decided_on is 'When the victim said so.';
comment on column victim_consent.said_by is 'Who said so, where it was not the victim themselves.';
comment on column victim_consent.how is 'In what way they said so.';
comment on column victim_consent.person_id is 'Who asked.';
select keep_walled('victim_consent');

create table victim_contact (
  service_id text not null references service (id),
  id uuid not null,
  victim_id uuid not null,
  held_on date not null,
  how text not null,
  purpose text[] not null,
  about_event text,
  reached boolean not null,
  note text,
  person_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, victim_id) references victim (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index victim_contact_by_victim on victim_contact (service_id, victim_id, held_on);
create index victim_contact_by_person on victim_contact (service_id, person_id);
comment on table victim_contact is 'A contact with a victim, or an attempt at one. Walled off.';
comment on column victim_contact.victim_id is 'The victim.';
comment on column victim_contact.held_on is 'When it was.';
comment on column victim_contact.how is 'In what way.';
comment on column victim_contact.purpose is 'What for.';
comment on column victim_contact.about_event is 'The event of which the victim was told, if of one.';
comment on column victim_contact.reached is 'Whether the victim was reached.';
comment on column victim_contact.note is 'What was said.';
comment on column victim_contact.person_id is 'Who made the contact.';
select keep_walled('victim_contact');

create table victim_restorative (
  service_id text not null references service (id),
  id uuid not null,
  victim_id uuid not null,
  victim_harm_id uuid not null,
  offered_on date,
  suitable_reason text not null,
  type text,
  answer text,
  started_on date,
  ended_on date,
  result text,
  satisfaction text,
  satisfaction_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, victim_id) references victim (service_id, id),
  foreign key (service_id, victim_harm_id) references victim_harm (service_id, id)
);
create index victim_restorative_by_victim on victim_restorative (service_id, victim_id, offered_on);
create index victim_restorative_by_harm on victim_restorative (service_id, victim_harm_id);
comment on table victim_restorative is 'An offer of restorative justice, or the reason why none was made, and what became of it. Walled off.';
comment on column victim_restorative.victim_id is 'The victim.';
comment on column victim_restorative.victim_harm_id is 'The harm that it is to repair.';
comment on column victim_restorative.offered_on is 'When it was offered; empty where it was not.';
comment on column victim_restorative.suitable_reason is 'Why it was offered, or why not.';
comment on column victim_restorative.type is 'What was offered or done.';
comment on column victim_restorative.answer is 'What the victim answered.';
comment on column victim_restorative.started_on is 'When it began.';
comment on column victim_restorative.ended_on is 'When it ended.';
comment on column victim_restorative.result is 'What came of it.';
comment on column victim_restorative.satisfaction is 'How satisfied the victim was.';
comment on column victim_restorative.satisfaction_on is 'When they said so.';
select keep_walled('victim_restorative');

create table victim_support (
  service_id text not null references service (id),
  id uuid not null,
  victim_id uuid not null,
  need text not null,
  asked_on date not null,
  provider text,
  provided_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, victim_id) references victim (service_id, id)
);
create index victim_support_by_victim on victim_support (service_id, victim_id, asked_on);
comment on table victim_support is 'Support that a victim asked for, and when it came. Walled off.';
comment on column victim_support.victim_id is 'The victim.';
comment on column victim_support.need is 'What the victim needs help with.';
comment on column victim_support.asked_on is 'When they asked.';
comment on column victim_support.provider is 'Who gives it.';
comment on column victim_support.provided_on is 'When it was given, or where to find it was told.';
select keep_walled('victim_support');

create table victim_measure (
  service_id text not null references service (id),
  id uuid not null,
  victim_id uuid not null,
  kind text not null,
  what text not null,
  from_on date not null,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, victim_id) references victim (service_id, id)
);
create index victim_measure_by_victim on victim_measure (service_id, victim_id, from_on);
comment on table victim_measure is 'Something that keeps a victim safe. Walled off.';
comment on column victim_measure.victim_id is 'The victim.';
comment on column victim_measure.kind is 'The kind of measure.';
comment on column victim_measure.what is 'What exactly.';
comment on column victim_measure.from_on is 'Its first day.';
comment on column victim_measure.until_on is 'Its last day; empty while it holds.';
select keep_walled('victim_measure');

create table safety_note (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  kind text not null,
  text text not null,
  from_on date not null,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index safety_note_by_child on safety_note (service_id, child_id, from_on);
comment on table safety_note is 'What somebody else''s safety needs of the work with a child. Names nobody, and refers to no victim.';
comment on column safety_note.child_id is 'The child with whose work it is about.';
comment on column safety_note.kind is 'What it asks for.';
comment on column safety_note.text is 'What exactly, in words that the child and the family may read.';
comment on column safety_note.from_on is 'Its first day.';
comment on column safety_note.until_on is 'Its last day; empty while it holds.';
select keep_records('safety_note');
