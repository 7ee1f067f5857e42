-- Services that agree to share figures with those who look at the nation. Nothing is shared unless a service has said
-- so; what is shared is made of numbers that its own board may see, and is gone the moment the agreement changes.

-- Set at the start of a transaction that works for a page of the nation.
create function reaches_nation() returns boolean language sql stable parallel safe
  return coalesce(current_setting('sightline.reach', true), '') = 'nation';

create table sharing_agreement (
  service_id text not null references service (id),
  id uuid not null,
  shares text[] not null,
  begins_on date not null,
  ends_on date,
  decided_by text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id)
);
comment on table sharing_agreement is 'That a service shares figures with those who look at the nation: which, from when, until when, and who decided it.';
comment on column sharing_agreement.shares is 'Which figures: signals, audits.';
comment on column sharing_agreement.begins_on is 'The first day on which they may be seen.';
comment on column sharing_agreement.ends_on is 'The first day on which they may not be seen any more; empty while no end is set.';
comment on column sharing_agreement.decided_by is 'Who decided it and when, such as a meeting of the board.';
select keep_records('sharing_agreement');

create table shared_figures (
  service_id text not null references service (id),
  since_on date not null,
  until_on date,
  made_at timestamptz not null default now(),
  made_from text not null,
  figures jsonb not null,
  primary key (service_id)
);
comment on table shared_figures is 'The figures that a service shares, as others may see them: small numbers are not in them.';
comment on column shared_figures.service_id is 'The service that shares them.';
comment on column shared_figures.since_on is 'The first day on which they may be seen.';
comment on column shared_figures.until_on is 'The first day on which they may not be seen any more; empty while no end is set.';
comment on column shared_figures.made_at is 'When they were put together.';
comment on column shared_figures.made_from is 'A short mark of the counts that they were made from: with another mark they are made again.';
comment on column shared_figures.figures is 'The figures.';
select keep_apart('shared_figures');
create policy of_the_nation on shared_figures for select using ((select reaches_nation()));
grant select, insert, update, delete on shared_figures to sightline_app;

-- Whatever changes in the agreement, what was shared under it before is taken away in the same moment.
create function take_back_shared_figures() returns trigger language plpgsql as $$
begin
  delete from shared_figures where service_id = current_service();
  return null;
end
$$;
create trigger take_back after insert or update or delete on sharing_agreement
  for each statement execute function take_back_shared_figures();
