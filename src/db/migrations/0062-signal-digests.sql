-- What goes out of signals: who was told how much, and when. It is no part of a child's record, and stays here.

-- Numbers of the rules concern everyone at work with the service: all are looked at again, by whatever road they came.
create function mark_everyone_at_work() returns trigger language plpgsql as $$
begin
  insert into signal_mark (service_id, child_id)
  select distinct p.service_id, p.child_id from programme p
  where p.service_id = current_service() and p.ended_on is null;
  return null;
end
$$;
create trigger mark_everyone after insert or update or delete on signal_setting
  for each statement execute function mark_everyone_at_work();

-- A child who is looked at is taken out with every mark of theirs.
create index signal_mark_by_child on signal_mark (service_id, child_id);

create table signal_digest (
  service_id text not null references service (id),
  account_id uuid not null,
  told_at timestamptz not null,
  new_signals integer not null,
  late integer not null,
  come_up integer not null,
  primary key (service_id, account_id, told_at)
);
comment on table signal_digest is 'Each message by which someone was told how many signals wait for them: numbers, and nothing of a child.';
comment on column signal_digest.service_id is 'The service whose signals they are.';
comment on column signal_digest.account_id is 'Who was told.';
comment on column signal_digest.told_at is 'When the message was sent.';
comment on column signal_digest.new_signals is 'How many were new since the message before.';
comment on column signal_digest.late is 'How many were late.';
comment on column signal_digest.come_up is 'How many had come up to them since the message before.';
select keep_apart('signal_digest');
grant select, insert on signal_digest to sightline_app;

create table signal_digest_declined (
  service_id text not null references service (id),
  account_id uuid not null,
  primary key (service_id, account_id)
);
comment on table signal_digest_declined is 'Who wants no daily message about signals.';
comment on column signal_digest_declined.service_id is 'The service whose signals they are.';
comment on column signal_digest_declined.account_id is 'Who wants none.';
select keep_apart('signal_digest_declined');
grant select, insert, delete on signal_digest_declined to sightline_app;
