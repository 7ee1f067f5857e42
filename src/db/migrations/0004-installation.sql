-- The installation itself: one row, written when it is set up.
create table installation (
  is_this boolean primary key default true check (is_this),
  is_demo boolean not null,
  set_up_at timestamptz not null default now()
);
comment on table installation is 'What this installation is: one row.';
comment on column installation.is_this is 'Always true: there is one row.';
comment on column installation.is_demo is 'Whether its services are invented, which every page then says.';
comment on column installation.set_up_at is 'When it was set up.';
