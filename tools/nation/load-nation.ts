import pg from 'pg'
import type { LocalDate } from '#kernel/local-date.ts'
import { child } from '#modules/children/domain/child.ts'
import { person } from '#modules/workforce/domain/person.ts'
import { ABERWEN_AUDITS, GLANMORFA_AUDITS } from '../../demo/audit-plans.ts'
import { ABERWEN_INSPECTIONS } from '../../demo/aberwen-inspections.ts'
import { type Calendar, calendarFrom } from '../../demo/calendar.ts'
import { DEMO_RECORDS } from '../../demo/demo-bundles.ts'
import { GLANMORFA_INSPECTIONS } from '../../demo/glanmorfa-inspections.ts'
import { openLedger } from '../../demo/ledger.ts'
import { soundStaffing } from '../../demo/sound-staffing.ts'
import { writeService } from '../../demo/write-service.ts'
import { copyIn } from './copy-in.ts'
import { type Copy, copiesOf } from './copy-text.ts'
import { looseTables } from './loose-tables.ts'
import { nameKeyCopy } from './name-key-copy.ts'
import { type NationService, type NationSize, planNation } from './nation-plan.ts'
import { recordIds } from './record-ids.ts'
import { userCopies } from './users.ts'

export type Progress = { readonly step: 'services' | 'indexes' | 'figures'; readonly done: number; readonly of: number }

/** How many rows each table got. */
export type Loaded = Readonly<Record<string, number>>

/** Fills a migrated PostgreSQL with an invented nation, in one transaction of its owner’s: all of it or nothing. */
export async function loadNation(
  url: string,
  size: NationSize,
  today: LocalDate,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Loaded> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`set local synchronous_commit = off; set local maintenance_work_mem = '512MB'`)
    await client.query(`select set_config('sightline.every_service', 'on', true)`)
    const loaded = await loadServices(client, planNation(size), today, onProgress)
    await client.query('commit')
    onProgress({ step: 'figures', done: 0, of: 1 })
    await client.query('vacuum analyze')
    return loaded
  } finally {
    await client.end()
  }
}

const TABLES: readonly string[] = [
  ...DEMO_RECORDS.flatMap(entity => [
    entity.name,
    ...Object.values(entity.fields).flatMap(field => (field.kind === 'references' ? [field.through] : [])),
  ]),
  'child_name_key',
  'membership',
]

async function loadServices(
  client: pg.Client,
  services: readonly NationService[],
  today: LocalDate,
  onProgress: (progress: Progress) => void,
): Promise<Loaded> {
  const { before, after } = await looseTables(client, TABLES)
  for (const statement of before) await client.query(statement)
  const loaded: Record<string, number> = {}
  const calendar = calendarFrom(today)
  for (const [at, service] of services.entries()) {
    for (const copy of serviceCopies(service, at, calendar)) {
      await copyIn(client, copy)
      loaded[copy.table] = (loaded[copy.table] ?? 0) + copy.lines.length
    }
    onProgress({ step: 'services', done: at + 1, of: services.length })
  }
  for (const [at, statement] of after.entries()) {
    await client.query(statement)
    onProgress({ step: 'indexes', done: at + 1, of: after.length })
  }
  return loaded
}

/** One service in so many has the inspections and audits of the one that failed, the others those of the one that is well. */
const FAILED_EVERY = 5

/** Everything of one service, table by table, made when it is its turn and then forgotten. */
function* serviceCopies({ profile, users }: NationService, number: number, calendar: Calendar): Generator<Copy> {
  const { id, name, nation } = profile
  yield {
    table: 'service',
    columns: ['id', 'name_en', 'name_cy', 'nation'],
    lines: [[id, name.en, name.cy, nation].join('\t')],
  }
  const judged =
    number % FAILED_EVERY === 0
      ? { inspections: ABERWEN_INSPECTIONS, audits: ABERWEN_AUDITS }
      : { inspections: GLANMORFA_INSPECTIONS, audits: GLANMORFA_AUDITS }
  const plan = { profile, staffing: soundStaffing(profile.open), ...judged }
  const { rows } = writeService(plan, calendar, openLedger(recordIds(number)))
  for (const entity of DEMO_RECORDS) yield* copiesOf({ id, number }, entity, rows(entity))
  yield nameKeyCopy(id, rows(child))
  yield* userCopies({ id, number, users, people: rows(person), today: calendar.today })
}
