-- What bears on safety: incidents, missing episodes, meetings with what they asked for, concerns raised and answered,
-- serious incidents notified, and managers’ oversight.

create table incident (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid,
  kind text not null,
  happened_on date not null,
  happened_time text,
  known_on date not null,
  source text not null,
  what text not null,
  who_else text,
  weapon text,
  injury text,
  handling text,
  done_at_once text,
  asks_review boolean,
  person_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index incident_by_child on incident (service_id, child_id, happened_on);
create index incident_by_programme on incident (service_id, programme_id);
create index incident_by_person on incident (service_id, person_id);
comment on table incident is 'Something that happened and bears on safety.';
comment on column incident.child_id is 'The child whom it concerns.';
comment on column incident.programme_id is 'The programme to which it belongs, if to any.';
comment on column incident.kind is 'What kind of incident.';
comment on column incident.happened_on is 'When it happened.';
comment on column incident.happened_time is 'At what time it happened.';
comment on column incident.known_on is 'When the service knew of it.';
comment on column incident.source is 'From whom the service knows.';
comment on column incident.what is 'What happened.';
comment on column incident.who_else is 'Who else was there.';
comment on column incident.weapon is 'The weapon, if there was one.';
comment on column incident.injury is 'How badly the child was hurt.';
comment on column incident.handling is 'With whom it may be shared.';
comment on column incident.done_at_once is 'What was done at once.';
comment on column incident.asks_review is 'Whether whoever recorded it asks for a review.';
comment on column incident.person_id is 'Who dealt with it.';
select keep_records('incident');

create table missing_episode (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  missing_from_on date not null,
  missing_from_time text,
  reported_to_police_on date,
  found_on date,
  found_time text,
  found_where text,
  found_far boolean,
  talk_offered_on date,
  talk_on date,
  talk_by text,
  talk_declined boolean,
  talk_note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index missing_episode_by_child on missing_episode (service_id, child_id, missing_from_on);
create index missing_episode_by_end on missing_episode (service_id, found_on);
comment on table missing_episode is 'A time during which a child was missing.';
comment on column missing_episode.child_id is 'The child who was missing.';
comment on column missing_episode.missing_from_on is 'Since when.';
comment on column missing_episode.missing_from_time is 'At what time.';
comment on column missing_episode.reported_to_police_on is 'When the police were told.';
comment on column missing_episode.found_on is 'When the child was found; empty while missing.';
comment on column missing_episode.found_time is 'At what time the child was found.';
comment on column missing_episode.found_where is 'Where the child was found.';
comment on column missing_episode.found_far is 'Whether that was away from the home area.';
comment on column missing_episode.talk_offered_on is 'When the talk on coming home was offered.';
comment on column missing_episode.talk_on is 'When it was held.';
comment on column missing_episode.talk_by is 'Who held it.';
comment on column missing_episode.talk_declined is 'Whether the child declined it.';
comment on column missing_episode.talk_note is 'What the child said.';
select keep_records('missing_episode');

create table panel (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid,
  kind text not null,
  held_on date not null,
  held_time text,
  chair text,
  attended text[] not null,
  also_there text,
  decided text,
  mappa_category text,
  mappa_level text,
  next_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id)
);
create index panel_by_child on panel (service_id, child_id, held_on);
create index panel_by_programme on panel (service_id, programme_id);
comment on table panel is 'A meeting of several agencies about a child.';
comment on column panel.child_id is 'The child whom it concerns.';
comment on column panel.programme_id is 'The programme to which it belongs, if to any.';
comment on column panel.kind is 'What kind of meeting.';
comment on column panel.held_on is 'The day of the meeting.';
comment on column panel.held_time is 'Its time.';
comment on column panel.chair is 'Who is in the chair.';
comment on column panel.attended is 'The partners that came.';
comment on column panel.also_there is 'Who else came.';
comment on column panel.decided is 'What was decided.';
comment on column panel.mappa_category is 'The MAPPA category.';
comment on column panel.mappa_level is 'The MAPPA level.';
comment on column panel.next_on is 'When the next one is.';
select keep_records('panel');

create table panel_action (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  panel_id uuid not null,
  what text not null,
  who text not null,
  person_id uuid,
  due_on date,
  done_on date,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, panel_id) references panel (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index panel_action_by_child on panel_action (service_id, child_id, due_on);
create index panel_action_by_panel on panel_action (service_id, panel_id);
create index panel_action_by_person on panel_action (service_id, person_id);
comment on table panel_action is 'Something that a meeting asked somebody to do.';
comment on column panel_action.child_id is 'The child whom it concerns.';
comment on column panel_action.panel_id is 'The meeting that asked for it.';
comment on column panel_action.what is 'What is to be done.';
comment on column panel_action.who is 'Who does it.';
comment on column panel_action.person_id is 'The member of staff who does it, if one does.';
comment on column panel_action.due_on is 'By when.';
comment on column panel_action.done_on is 'When it was done.';
comment on column panel_action.note is 'A note.';
select keep_records('panel_action');

create table escalation (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid,
  concern text not null,
  about text not null,
  raised_on date not null,
  raised_time text,
  raised_by_id uuid not null,
  owner_id uuid not null,
  due_on date not null,
  due_time text,
  answer text,
  decision text,
  passed_to_id uuid,
  answered_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, raised_by_id) references person (service_id, id),
  foreign key (service_id, owner_id) references person (service_id, id),
  foreign key (service_id, passed_to_id) references person (service_id, id)
);
create index escalation_by_child on escalation (service_id, child_id, raised_on);
create index escalation_by_programme on escalation (service_id, programme_id);
create index escalation_by_raised_by on escalation (service_id, raised_by_id);
create index escalation_by_owner on escalation (service_id, owner_id);
create index escalation_by_passed_to on escalation (service_id, passed_to_id);
create index escalation_by_answer on escalation (service_id, answered_on, due_on);
comment on table escalation is 'A concern raised with somebody who must answer it.';
comment on column escalation.child_id is 'The child whom it concerns.';
comment on column escalation.programme_id is 'The programme to which it belongs, if to any.';
comment on column escalation.concern is 'What the concern is.';
comment on column escalation.about is 'What it is about.';
comment on column escalation.raised_on is 'When it was raised.';
comment on column escalation.raised_time is 'At what time it was raised.';
comment on column escalation.raised_by_id is 'Who raised it.';
comment on column escalation.owner_id is 'Who must answer it.';
comment on column escalation.due_on is 'By which day.';
comment on column escalation.due_time is 'By which time.';
comment on column escalation.answer is 'The answer.';
comment on column escalation.decision is 'What came of it.';
comment on column escalation.passed_to_id is 'To whom it was passed on.';
comment on column escalation.answered_on is 'When it was answered.';
select keep_records('escalation');

create table notification (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  incident_id uuid,
  category text not null,
  happened_on date not null,
  known_on date not null,
  known_time text,
  sent_on date,
  sent_time text,
  sent_to text,
  reference text,
  board_told_on date,
  levels_looked_at_on date,
  exploitation_checked_on date,
  learning_opened_on date,
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, incident_id) references incident (service_id, id)
);
create index notification_by_child on notification (service_id, child_id, known_on);
create index notification_by_incident on notification (service_id, incident_id);
comment on table notification is 'A serious incident that is notified.';
comment on column notification.child_id is 'The child whom it concerns.';
comment on column notification.incident_id is 'The incident, if it is recorded.';
comment on column notification.category is 'Why it is notified.';
comment on column notification.happened_on is 'When it happened.';
comment on column notification.known_on is 'When the service knew.';
comment on column notification.known_time is 'At what time it knew.';
comment on column notification.sent_on is 'When the notification was sent.';
comment on column notification.sent_time is 'At what time.';
comment on column notification.sent_to is 'To whom.';
comment on column notification.reference is 'Its reference.';
comment on column notification.board_told_on is 'When the chair of the board was told.';
comment on column notification.levels_looked_at_on is 'When the levels were looked at again.';
comment on column notification.exploitation_checked_on is 'When exploitation was considered.';
comment on column notification.learning_opened_on is 'When a learning review was begun.';
comment on column notification.note is 'A note.';
select keep_records('notification');

create table oversight (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  programme_id uuid,
  held_on date not null,
  person_id uuid not null,
  kind text not null,
  reflection text not null,
  decision text not null,
  reason text not null,
  next_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id),
  foreign key (service_id, programme_id) references programme (service_id, id),
  foreign key (service_id, person_id) references person (service_id, id)
);
create index oversight_by_child on oversight (service_id, child_id, held_on);
create index oversight_by_programme on oversight (service_id, programme_id);
create index oversight_by_person on oversight (service_id, person_id);
comment on table oversight is 'A manager’s look at the work with a child.';
comment on column oversight.child_id is 'The child whom it concerns.';
comment on column oversight.programme_id is 'The programme to which it belongs, if to any.';
comment on column oversight.held_on is 'When it was.';
comment on column oversight.person_id is 'The manager.';
comment on column oversight.kind is 'On what occasion.';
comment on column oversight.reflection is 'What was thought about.';
comment on column oversight.decision is 'What was decided.';
comment on column oversight.reason is 'Why.';
comment on column oversight.next_on is 'When to look again.';
select keep_records('oversight');
