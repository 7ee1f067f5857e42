-- How a service stood on a day, as numbers: worked out from the record by the program, in the background, and kept so
-- that no page waits for it. It names no child.

create table sighting (
  service_id text not null references service (id),
  on_day date not null,
  figures jsonb,
  made_at timestamptz,
  begun_at timestamptz,
  so_far jsonb,
  after_child uuid,
  primary key (service_id, on_day)
);
comment on table sighting is 'How the service stood on a day, counted over all records as they were known then.';
comment on column sighting.service_id is 'The service that it belongs to.';
comment on column sighting.on_day is 'The day.';
comment on column sighting.figures is 'The numbers, when all have been counted; empty until then.';
comment on column sighting.made_at is 'When counting began that gave the numbers.';
comment on column sighting.begun_at is 'When the counting that is under way began; empty if none is.';
comment on column sighting.so_far is 'The numbers counted so far.';
comment on column sighting.after_child is 'The child up to whom they are counted.';
select keep_apart('sighting');
grant select, insert, update on sighting to sightline_app;
