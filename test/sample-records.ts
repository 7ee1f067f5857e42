import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { asOwner } from '#db/work.ts'

/** Two invented services and a small table of records, for tests of what every table of records is promised. */
export const addSampleRecords = (db: Db): Promise<void> =>
  asOwner(db, async tx => {
    await sql`insert into service (id, name_en, name_cy, nation) values
      ('aberwen', 'Aberwen', 'Aberwen', 'wales'), ('glanmorfa', 'Glanmorfa', 'Glanmorfa', 'wales')`.execute(tx)
    await sql`create table sample (
      service_id text not null references service (id),
      id uuid not null default gen_random_uuid(),
      title text,
      amount numeric(7,2),
      held_on date,
      agreed boolean,
      visits integer,
      kinds text[] not null default '{}',
      version integer not null default 1,
      created_at timestamptz not null default now(),
      primary key (service_id, id)
    )`.execute(tx)
    await sql`create table sample_other (
      service_id text not null references service (id),
      id uuid not null,
      sample_id uuid not null,
      other_id uuid not null,
      version integer not null default 1,
      created_at timestamptz not null default now(),
      primary key (service_id, id),
      foreign key (service_id, sample_id) references sample (service_id, id) on delete cascade
    )`.execute(tx)
    await sql`select keep_records('sample'), keep_records('sample_other')`.execute(tx)
  })
