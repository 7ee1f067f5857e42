-- Who may sign in, how they prove it, and which roles they hold in which service. All of it but memberships
-- belongs to the installation, not to a service: one person may work in several. Only the role that signs
-- people in can reach it; a page about a child runs as another role, which can read a colleague's name and no more.

create table account (
  id uuid primary key,
  email text not null unique check (email = lower(email) and email like '%_@_%'),
  name text not null check (name <> ''),
  language text check (language in ('en', 'cy')),
  status text not null default 'active' check (status in ('active', 'disabled')),
  created_at timestamptz not null default now()
);
comment on table account is 'Someone who may sign in. Never deleted, so that the logs always name a person.';
comment on column account.id is 'The account''s identifier, as the logs name it.';
comment on column account.email is 'E-mail address in lower case: what the person signs in with.';
comment on column account.name is 'The person''s name, as colleagues see it.';
comment on column account.language is 'The language they chose last: en or cy; empty when they have not chosen.';
comment on column account.status is 'Active, or disabled: a disabled account can''t sign in.';
comment on column account.created_at is 'When the account was made.';

create table account_password (
  account_id uuid primary key references account (id),
  hash text not null,
  changed_at timestamptz not null
);
comment on table account_password is 'The password of those who sign in with one.';
comment on column account_password.account_id is 'Whose password it is.';
comment on column account_password.hash is 'Argon2id hash with its parameters and salt.';
comment on column account_password.changed_at is 'When it was last set.';

create table account_totp (
  account_id uuid primary key references account (id),
  secret text not null,
  confirmed_at timestamptz,
  last_used_step bigint
);
comment on table account_totp is 'The authenticator app that someone has paired with their account.';
comment on column account_totp.account_id is 'Whose app it is.';
comment on column account_totp.secret is 'The shared secret, in base 32.';
comment on column account_totp.confirmed_at is 'When a first code proved that the pairing worked; empty while it has not.';
comment on column account_totp.last_used_step is 'The 30-second step of the last code accepted: that code and earlier ones are refused.';

create table account_passkey (
  id text primary key,
  account_id uuid not null references account (id),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index account_passkey_by_account on account_passkey (account_id);
comment on table account_passkey is 'A passkey or security key that someone may sign in with.';
comment on column account_passkey.id is 'The credential''s identifier, in base64url.';
comment on column account_passkey.account_id is 'Whose passkey it is.';
comment on column account_passkey.public_key is 'The public key that its answers are checked with.';
comment on column account_passkey.counter is 'The signature counter at its last use: a lower one tells of a copy.';
comment on column account_passkey.transports is 'How browsers reach it, as they reported.';
comment on column account_passkey.name is 'What its owner calls it.';
comment on column account_passkey.created_at is 'When it was registered.';
comment on column account_passkey.last_used_at is 'When it was last used to sign in.';

create table account_recovery_code (
  account_id uuid not null references account (id),
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);
comment on table account_recovery_code is 'Codes to keep on paper, for someone who has lost their phone or key. Each works once.';
comment on column account_recovery_code.account_id is 'Whose code it is.';
comment on column account_recovery_code.code_hash is 'SHA-256 of the code.';
comment on column account_recovery_code.used_at is 'When it was used; empty while it still works.';

create table account_identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null references account (id),
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index account_identity_by_account on account_identity (account_id);
comment on table account_identity is 'How a council''s identity provider names someone who has an account here.';
comment on column account_identity.issuer is 'The identity provider.';
comment on column account_identity.subject is 'The provider''s unchanging name for the person.';
comment on column account_identity.account_id is 'The account that it signs in to.';
comment on column account_identity.linked_at is 'When the two were linked, at the first sign-in.';

create table account_ticket (
  ticket_hash bytea primary key,
  account_id uuid not null references account (id),
  reason text not null check (reason in ('first-password', 'new-password')),
  created_at timestamptz not null,
  created_by uuid references account (id),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index account_ticket_by_account on account_ticket (account_id);
comment on table account_ticket is 'A link, good for one use, with which someone sets their password.';
comment on column account_ticket.ticket_hash is 'SHA-256 of the secret in the link.';
comment on column account_ticket.account_id is 'Whose password it sets.';
comment on column account_ticket.reason is 'Whether it is for a first password or for a new one.';
comment on column account_ticket.created_at is 'When it was made.';
comment on column account_ticket.created_by is 'The administrator who asked for it; empty when the person or the command line did.';
comment on column account_ticket.expires_at is 'When it stops working.';
comment on column account_ticket.used_at is 'When it was used, or withdrawn for a newer one.';

create table session (
  token_hash bytea primary key,
  account_id uuid not null references account (id),
  proof text not null check (proof in ('password', 'app', 'recovery-code', 'passkey', 'council', 'listed')),
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz
);
create index session_by_account on session (account_id);
create index session_by_last_seen on session (last_seen_at);
comment on table session is 'A signed-in browser. Kept 30 days after it expires: it still tells whose half-typed form arrives.';
comment on column session.token_hash is 'SHA-256 of the token in the browser''s cookie.';
comment on column session.account_id is 'Who is signed in.';
comment on column session.proof is 'The strongest proof given: a password alone, an authenticator app, a recovery code, a passkey, the council''s provider, or chosen from the start-up''s list of people.';
comment on column session.device is 'Browser and system in a few words, so that its owner recognises it.';
comment on column session.created_at is 'When the person signed in.';
comment on column session.last_seen_at is 'When a page was last asked for, to the minute.';
comment on column session.ended_at is 'When the person signed out or was signed out; empty otherwise.';

create table sign_in_step (
  token_hash bytea primary key,
  kind text not null check (kind in ('second-step', 'set-up', 'council', 'passkey', 'add-passkey')),
  account_id uuid references account (id),
  detail jsonb not null,
  return_path text not null,
  expires_at timestamptz not null
);
comment on table sign_in_step is 'Where someone has got to in signing in, for the few minutes that it takes.';
comment on column sign_in_step.token_hash is 'SHA-256 of the token in the browser''s short-lived cookie.';
comment on column sign_in_step.kind is 'What is awaited: a second proof, a first pairing, the council''s answer, or a passkey''s.';
comment on column sign_in_step.account_id is 'Whose password was right, where one was given.';
comment on column sign_in_step.detail is 'The challenge, state and nonce that the answer must match.';
comment on column sign_in_step.return_path is 'The page to go to when signed in.';
comment on column sign_in_step.expires_at is 'When it has to be begun again.';

create table sign_in_attempt (
  kind text not null check (kind in ('email', 'address', 'code', 'link')),
  subject_hash bytea not null,
  failures integer not null,
  last_failed_at timestamptz not null,
  primary key (kind, subject_hash)
);
create index sign_in_attempt_by_time on sign_in_attempt (last_failed_at);
comment on table sign_in_attempt is 'Failed attempts, counted for all processes together, to slow down guessing.';
comment on column sign_in_attempt.kind is 'What is counted by: the e-mail address typed, the network address, the account at its second step, or links asked for.';
comment on column sign_in_attempt.subject_hash is 'SHA-256 of what is counted by.';
comment on column sign_in_attempt.failures is 'Failures in a row.';
comment on column sign_in_attempt.last_failed_at is 'When the last one was.';

create table account_event (
  id uuid primary key,
  at timestamptz not null,
  account_id uuid not null references account (id),
  kind text not null,
  detail text,
  by_account_id uuid references account (id),
  request text
);
create index account_event_by_account on account_event (account_id, at);
comment on table account_event is 'What happened to an account. Only ever added to.';
comment on column account_event.id is 'The event''s identifier.';
comment on column account_event.at is 'When it happened.';
comment on column account_event.account_id is 'The account that it happened to.';
comment on column account_event.kind is 'What happened, such as signed-in, sign-in-failed or disabled.';
comment on column account_event.detail is 'By which means, where there are several.';
comment on column account_event.by_account_id is 'Who did it; empty for the command line and for someone not signed in.';
comment on column account_event.request is 'The request or command, as named in the program''s log.';
create trigger never_changed before update or delete or truncate on account_event
  for each statement execute function refuse_change();

create table membership (
  service_id text not null references service (id),
  id uuid not null,
  account_id uuid not null references account (id),
  role text not null,
  from_on date not null,
  until_on date,
  person_id uuid,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  check (until_on >= from_on)
);
create index membership_by_account on membership (account_id);
create index membership_by_service on membership (service_id, account_id);
select keep_records('membership');
comment on table membership is 'A role that someone holds in a service, with its dates.';
comment on column membership.account_id is 'Who holds the role.';
comment on column membership.role is 'The role, as named in the table of permissions.';
comment on column membership.from_on is 'The first day on which it holds.';
comment on column membership.until_on is 'The first day on which it no longer holds; empty while it goes on.';
comment on column membership.person_id is 'The member of staff whom the account belongs to, where the service keeps one.';

-- Someone's roles in every service are read at each request. Writing still needs the service to be set.
revoke insert, update, delete on membership from sightline_app;
create policy at_sign_in on membership for select to sightline_identity using (true);

grant select, insert, update on account, account_password, account_ticket, membership to sightline_identity;
grant select, insert, update, delete on account_totp, account_passkey, account_recovery_code, account_identity,
  session, sign_in_step, sign_in_attempt to sightline_identity;
grant delete on account_ticket to sightline_identity;
grant select, insert on account_event to sightline_identity;
grant select (id, name) on account to sightline_app;
