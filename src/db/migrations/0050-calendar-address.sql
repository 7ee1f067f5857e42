-- A private address at which a calendar program, which can not sign in, finds somebody’s own appointments.
create table account_calendar (
  account_id uuid primary key references account (id),
  token_hash bytea not null unique,
  made_at timestamptz not null,
  last_read_at timestamptz
);
comment on table account_calendar is 'The private address of somebody’s calendar. One a person: a new one replaces it.';
comment on column account_calendar.account_id is 'Whose calendar it is.';
comment on column account_calendar.token_hash is 'SHA-256 of the secret in the address.';
comment on column account_calendar.made_at is 'When the address was made.';
comment on column account_calendar.last_read_at is 'When a calendar program last read it, to the hour.';
grant select, insert, update, delete on account_calendar to sightline_identity;
