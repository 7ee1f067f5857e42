-- Which of the nation's services this one is, so that what inspectorates published of it stands beside its own records.
create table published_service (
  service_id text not null references service (id),
  id uuid not null,
  published_id text not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  unique (service_id)
);
comment on table published_service is 'Which of the services of England and Wales this one is: at most one row for each service.';
comment on column published_service.published_id is 'The name under which published statistics and results are filed, such as gwynedd-and-ynys-mon.';
select keep_records('published_service');
