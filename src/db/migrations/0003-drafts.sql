-- What a person has typed and not yet saved. A draft is a working paper, not a record: only its writer sees it,
-- and it is not in the change log, since nothing in it has been said yet.
create table draft (
  service_id text not null references service (id),
  account_id uuid not null,
  form text not null,
  record_id uuid not null,
  record_version integer not null,
  child_id uuid,
  place text not null,
  answers jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (service_id, account_id, form, record_id, record_version)
);
comment on table draft is 'A form that someone has begun, kept until it is saved or thrown away.';
comment on column draft.service_id is 'The service in which the form was begun.';
comment on column draft.account_id is 'Who is writing. Nobody else sees it.';
comment on column draft.form is 'Which form: the name of the record kind.';
comment on column draft.record_id is 'The record being corrected, or the identifier that a new one will have.';
comment on column draft.record_version is 'The version of the record when the form was opened; 0 for a new one.';
comment on column draft.child_id is 'The child on whose record the form was begun, where there is one.';
comment on column draft.place is 'The address at which the form can be gone on with.';
comment on column draft.answers is 'What was typed, by field, exactly as it was typed.';
comment on column draft.saved_at is 'When it was last saved.';

alter table draft enable row level security;
alter table draft force row level security;
create policy of_the_writer on draft
  using (service_id = (select current_service()) and account_id = (select current_account()))
  with check (service_id = (select current_service()) and account_id = (select current_account()));
select let_owner_reach_every_service('draft');
grant select, insert, update, delete on draft to sightline_app;
