import { sql } from 'kysely'
import { type Catalogue } from '#bundle/catalogue.ts'
import type { Db } from '#db/db.ts'
import { asOwner } from '#db/work.ts'
import { codes } from '#kernel/code-list.ts'
import { entity, notBefore } from '#kernel/entity.ts'
import { same } from '#kernel/language.ts'

const counted = (name: string) => ({
  en: { one: `{n} ${name}`, other: `{n} ${name}s` },
  cy: { one: `{n} ${name}`, two: `{n} ${name}`, few: `{n} ${name}`, many: `{n} ${name}`, other: `{n} ${name}` },
})
const named = (name: string, file: string) => ({
  name,
  file,
  title: same(name),
  counted: counted(name),
  about: same(`An invented ${name}.`),
})

const COLOURS = { id: 'colour', source: 'invented', codes: codes({ red: ['Red', 'Coch'], blue: ['Blue', 'Glas'] }) }

const helper = entity({
  ...named('helper', 'helpers'),
  fields: { name: { kind: 'text', max: 50, required: true, label: same('Name'), example: 'Non' } },
})

const pupil = entity({
  ...named('pupil', 'pupils'),
  fields: {
    name: { kind: 'text', max: 50, required: true, label: same('Name'), example: 'Siân' },
    born_on: { kind: 'date', required: true, notInFuture: true, label: same('Born on'), example: '2011-05-17' },
    left_on: { kind: 'date', label: same('Left on'), example: '2026-07-01' },
    colour: { kind: 'code', list: COLOURS, label: same('Colour'), example: 'red' },
    notes: { kind: 'text', max: 500, lines: 3, label: same('Notes'), example: 'Likes chess' },
    helper_id: { kind: 'reference', to: 'helper', label: same('Helper'), example: 'helper-1' },
  },
  checks: [notBefore('born_on', 'left_on', { en: 'Left before born', cy: 'Gadawodd cyn geni' })],
})

const deed = entity({
  ...named('deed', 'deeds'),
  child: 'pupil_id',
  fields: {
    pupil_id: { kind: 'reference', to: 'pupil', required: true, label: same('Pupil'), example: 'pupil-1' },
    colours: { kind: 'codes', list: COLOURS, label: same('Colours'), example: 'red;blue' },
    points: { kind: 'whole', min: -5, max: 10, label: same('Points'), example: '3' },
    hours: { kind: 'decimal', min: 0, max: 100, label: same('Hours'), example: '2.5' },
    is_kind: { kind: 'yes-no', label: same('Kind?'), example: 'yes' },
  },
})

const course = entity({
  ...named('course', 'courses'),
  child: 'pupil_id',
  fields: {
    pupil_id: { kind: 'reference', to: 'pupil', required: true, label: same('Pupil'), example: 'pupil-1' },
    title: { kind: 'text', max: 50, label: same('Title'), example: 'Chess' },
    deed_ids: {
      kind: 'references',
      to: 'deed',
      through: 'course_deed',
      label: same('Deeds'),
      example: 'deed-1;deed-2',
    },
  },
})

/** A small school instead of a service, so that tests of bundles stand still while real record kinds grow. */
export const SCHOOL: Catalogue = {
  entities: [helper, pupil, deed, course],
  lookalikes: [{ entity: 'pupil', fields: ['name', 'born_on'] }],
  afterMerge: [],
  settled: [],
}

/** A new service with nothing in it. */
export const aService = (db: Db): Promise<string> =>
  asOwner(db, async tx => {
    const { rows } = await sql<{ id: string }>`insert into service (id, name_en, name_cy, nation)
      select 'school-' || count(*), 'School', 'Ysgol', 'wales' from service returning id`.execute(tx)
    return rows[0]?.id ?? ''
  })

/** The school's tables. */
export const addSchool = (db: Db): Promise<void> =>
  asOwner(db, async tx => {
    const common = sql`service_id text not null references service (id), id uuid not null,
      version integer not null default 1, created_at timestamptz not null default now(), primary key (service_id, id)`
    await sql`create table helper (name text not null, ${common})`.execute(tx)
    await sql`create table pupil (name text not null, born_on date not null, left_on date, colour text, notes text,
      helper_id uuid, ${common}, foreign key (service_id, helper_id) references helper (service_id, id))`.execute(tx)
    await sql`create table deed (pupil_id uuid not null, colours text[] not null default '{}', points integer,
      hours numeric(7,2), is_kind boolean, ${common},
      foreign key (service_id, pupil_id) references pupil (service_id, id))`.execute(tx)
    await sql`create table course (pupil_id uuid not null, title text, ${common},
      foreign key (service_id, pupil_id) references pupil (service_id, id))`.execute(tx)
    await sql`create table course_deed (course_id uuid not null, deed_id uuid not null, ${common},
      unique (service_id, course_id, deed_id),
      foreign key (service_id, course_id) references course (service_id, id),
      foreign key (service_id, deed_id) references deed (service_id, id))`.execute(tx)
    for (const table of ['helper', 'pupil', 'deed', 'course', 'course_deed']) {
      await sql`select keep_records(${table}::regclass)`.execute(tx)
    }
  })
