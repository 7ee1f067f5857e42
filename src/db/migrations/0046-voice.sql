-- What children, parents and carers, and victims say, and what was done about it.

create table voice (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid,
  who text not null,
  said text not null,
  said_on date not null,
  source text not null,
  language text,
  themes text[] not null,
  feeling text,
  may_be_used boolean not null,
  person_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  constraint voice_victim_stands_alone check (who <> 'victim' or child_id is null),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index voice_by_child on voice (service_id, child_id, said_on);
create index voice_by_day on voice (service_id, said_on);
create index voice_by_person on voice (service_id, person_id);
comment on table voice is 'What a child, a parent or carer, or a victim said, in their own words.';
comment on column voice.child_id is 'In whose record it stands; empty for victims, and for what was said in a group or without a name.';
comment on column voice.who is 'Who said it: a child, a parent or carer, a victim.';
comment on column voice.said is 'What they said.';
comment on column voice.said_on is 'When they said it.';
comment on column voice.source is 'On what occasion they said it.';
comment on column voice.language is 'The language of the words.';
comment on column voice.themes is 'What it is about.';
comment on column voice.feeling is 'How they felt about it.';
comment on column voice.may_be_used is 'Whether they agreed that their words are used without their name.';
comment on column voice.person_id is 'Who heard it.';
select keep_records('voice');

create table voice_answer (
  service_id text not null references service (id),
  id uuid not null,
  asked text not null,
  written_in text not null,
  asked_on date not null,
  themes text[] not null,
  bears_on text[] not null,
  bears_on_where text,
  considered_on date,
  considered text,
  decision text,
  done text,
  done_on date,
  why text,
  decided_by_id uuid,
  told_on date,
  told text[] not null,
  asked_again text,
  done_again text,
  why_again text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, decided_by_id) references person (service_id, id)
);
create index voice_answer_by_day on voice_answer (service_id, asked_on);
create index voice_answer_by_person on voice_answer (service_id, decided_by_id);
comment on table voice_answer is 'What was asked for in what people said, what was considered, what was done or not done and why, and who was told.';
comment on column voice_answer.asked is 'What they said, in short.';
comment on column voice_answer.written_in is 'The language in which it is written.';
comment on column voice_answer.asked_on is 'Since when it asks for an answer.';
comment on column voice_answer.themes is 'What it is about.';
comment on column voice_answer.bears_on is 'What of the service it bears on.';
comment on column voice_answer.bears_on_where is 'Which document or part that is.';
comment on column voice_answer.considered_on is 'When it was considered.';
comment on column voice_answer.considered is 'What was considered.';
comment on column voice_answer.decision is 'Whether it was done, in part, or not; empty while nothing is decided.';
comment on column voice_answer.done is 'What was done.';
comment on column voice_answer.done_on is 'When it was done.';
comment on column voice_answer.why is 'Why it was not done, or not all of it.';
comment on column voice_answer.decided_by_id is 'Who decided.';
comment on column voice_answer.told_on is 'When people were told.';
comment on column voice_answer.told is 'Who was told.';
comment on column voice_answer.asked_again is 'What they said, in the other language.';
comment on column voice_answer.done_again is 'What was done, in the other language.';
comment on column voice_answer.why_again is 'Why not, in the other language.';
select keep_records('voice_answer');

create table voice_answer_voice (
  service_id text not null references service (id),
  id uuid not null,
  voice_answer_id uuid not null,
  voice_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  unique (service_id, voice_answer_id, voice_id),
  foreign key (service_id, voice_answer_id) references voice_answer (service_id, id),
  foreign key (service_id, voice_id) references voice (service_id, id)
);
create index voice_answer_voice_by_voice on voice_answer_voice (service_id, voice_id);
comment on table voice_answer_voice is 'Whose words an answer is to.';
comment on column voice_answer_voice.voice_answer_id is 'The answer.';
comment on column voice_answer_voice.voice_id is 'The words.';
select keep_records('voice_answer_voice');
