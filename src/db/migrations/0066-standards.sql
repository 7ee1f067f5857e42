-- What pages of standards show and must not wait for: forecasts, and what was to be seen on an earlier day. Both are
-- worked out from records and can be worked out again, so the change log does not follow them.

create table kept_forecast (
  service_id text not null references service (id),
  framework text not null,
  mark text not null,
  made_at timestamptz not null default now(),
  forecast jsonb not null,
  narrowing jsonb not null,
  primary key (service_id, framework)
);
comment on table kept_forecast is 'The forecast of a service by a framework, as it was last worked out.';
comment on column kept_forecast.service_id is 'The service that it is of.';
comment on column kept_forecast.framework is 'The framework by which it is forecast.';
comment on column kept_forecast.mark is 'A short mark of what it was worked out from: with another mark it is worked out again.';
comment on column kept_forecast.made_at is 'When it was worked out.';
comment on column kept_forecast.forecast is 'The chances of each rating, with how many audited cases they rest on.';
comment on column kept_forecast.narrowing is 'How many more audits would narrow it.';
select keep_apart('kept_forecast');
grant select, insert, update, delete on kept_forecast to sightline_app;

create table forecast_mark (
  service_id text not null references service (id),
  id bigint generated always as identity,
  primary key (service_id, id)
);
comment on table forecast_mark is 'Services in which something has changed that forecasts rest on: taken out when it has been looked at.';
comment on column forecast_mark.service_id is 'The service.';
comment on column forecast_mark.id is 'The order in which they were marked.';
select keep_apart('forecast_mark');
grant select, insert, update, delete on forecast_mark to sightline_app;

create table signals_on_day (
  service_id text not null references service (id),
  on_day date not null,
  made_at timestamptz not null default now(),
  standing jsonb not null,
  primary key (service_id, on_day)
);
comment on table signals_on_day is 'How many signals stood on an earlier day, worked out anew from the records as they stood then.';
comment on column signals_on_day.service_id is 'The service.';
comment on column signals_on_day.on_day is 'The day.';
comment on column signals_on_day.made_at is 'When it was worked out.';
comment on column signals_on_day.standing is 'How many by rule, kind of programme and how pressing they are. Never whose.';
select keep_apart('signals_on_day');
grant select, insert, update, delete on signals_on_day to sightline_app;

create function mark_forecasts() returns trigger language plpgsql as $$
begin
  if current_service() is not null then
    insert into forecast_mark (service_id) values (current_service());
  end if;
  return null;
end
$$;

create function mark_forecasts_with(records regclass) returns void language plpgsql as $$
begin
  execute format('create trigger mark_forecasts after insert or update or delete on %s for each statement execute function mark_forecasts()', records);
end
$$;

select mark_forecasts_with(records::regclass)
from unnest(array['audit_round', 'audit_case', 'audit', 'audit_judgement', 'audit_settlement', 'judgement_elsewhere',
                  'standard_assessment', 'programme', 'transfer']) as records;
