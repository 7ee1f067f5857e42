import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner, type Reader } from '#db/work.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, type World } from '#test/world.ts'
import { VICTIM_RECORDS } from '../domain/records.ts'
import { victimConsent } from '../domain/victim-consent.ts'
import { victimContact } from '../domain/victim-contact.ts'
import { victimHarm } from '../domain/victim-harm.ts'
import { victimMeasure } from '../domain/victim-measure.ts'
import { victimRestorative } from '../domain/victim-restorative.ts'
import { victimSupport } from '../domain/victim-support.ts'
import { victim } from '../domain/victim.ts'

const WALLED = VICTIM_RECORDS.filter(({ walled }) => walled).map(({ name }) => name)

let db: TestDb
/** Someone with the reach, and everyone else. */
let [within, outside]: readonly World[] = []
let [childId, victimId] = ['', '']

beforeAll(async () => {
  db = await freshDatabase()
  within = await openWorld(db, 'aberwen', 'victims')
  outside = await openWorld(db)
  const person_id = await within.person()
  childId = await within.child()
  const offence_id = await within.offence(childId)
  victimId = await within.add(victim, { name: 'Gwenan Dychmygol', kind: 'adult' })
  const victim_id = victimId
  const victim_harm_id = await within.add(victimHarm, { victim_id, offence_id, details: 'not-asked' })
  await within.add(victimConsent, {
    victim_id,
    about: 'contact',
    decision: 'given',
    decided_on: '2026-09-01',
    person_id,
  })
  await within.add(victimContact, {
    victim_id,
    held_on: '2026-09-02',
    how: 'phone',
    purpose: ['rights'],
    reached: true,
    person_id,
  })
  await within.add(victimRestorative, { victim_id, victim_harm_id, suitable_reason: 'She asked' })
  await within.add(victimSupport, { victim_id, need: 'emotional', asked_on: '2026-09-02' })
  await within.add(victimMeasure, { victim_id, kind: 'other', what: 'A new lock', from_on: '2026-09-03' })
})
afterAll(() => db.close())

const worldOf = (side: 'within' | 'outside'): World => {
  const world = side === 'within' ? within : outside
  if (!world) throw new Error('The world is not there yet')
  return world
}
const howMany = async (reader: Reader, table: string): Promise<number> =>
  (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(reader)).rows[0]?.n ?? -1

test('every walled table has a name by which the log knows it', () => {
  expect(WALLED.filter(name => !name.startsWith('victim'))).toEqual([])
  expect(VICTIM_RECORDS.filter(({ walled, child }) => walled && child)).toEqual([])
})

describe.for(WALLED)('%s', table => {
  test('is there for a worker with the reach', async () => {
    expect(await worldOf('within').look(reader => howMany(reader, table))).toBe(1)
  })

  test('has no row for anyone else', async () => {
    expect(await worldOf('outside').look(reader => howMany(reader, table))).toBe(0)
  })

  test('has no row in the log for anyone else', async () => {
    const logged = (reader: Reader) =>
      sql<{ n: number }>`select count(*) as n from change_log where table_name = ${table}`.execute(reader)
    expect((await worldOf('within').look(logged)).rows).toEqual([{ n: 1 }])
    expect((await worldOf('outside').look(logged)).rows).toEqual([{ n: 0 }])
  })

  test('can be neither changed nor emptied by anyone else', async () => {
    const touched = await worldOf('outside').change(async tx => [
      (await sql`update ${sql.table(table)} set version = version returning id`.execute(tx)).rows,
      (await sql`delete from ${sql.table(table)} returning id`.execute(tx)).rows,
    ])
    expect(touched).toEqual([[], []])
    expect(await worldOf('within').look(reader => howMany(reader, table))).toBe(1)
  })
})

test('a row is refused to anyone else', async () => {
  const attempt = worldOf('outside').add(victim, { name: 'Someone', kind: 'adult' })
  await expect(attempt).rejects.toThrow('row-level security')
})

test('a join by mistake finds nobody', async () => {
  const joined = (reader: Reader) =>
    sql<{ name: string }>`select v.name from child c
      join offence o on o.child_id = c.id
      left join victim_harm h on h.offence_id = o.id left join victim v on v.id = h.victim_id`.execute(reader)
  expect((await worldOf('within').look(joined)).rows).toEqual([{ name: 'Gwenan Dychmygol' }])
  expect((await worldOf('outside').look(joined)).rows).toEqual([{ name: null }])
})

test('the rest of the log is there for everyone', async () => {
  const ofChild = (reader: Reader) =>
    sql<{ n: number }>`select count(*) as n from change_log where record_id = ${childId}`.execute(reader)
  expect((await worldOf('outside').look(ofChild)).rows).toEqual([{ n: 1 }])
})

test('an offence that harmed somebody can’t be removed unseen: the database keeps what refers to it', async () => {
  const attempt = worldOf('outside').change(tx => sql`delete from offence where child_id = ${childId}`.execute(tx))
  await expect(attempt).rejects.toThrow('foreign key')
})

test('the owner seals and backs up what is behind the wall', async () => {
  const found = await asOwner(db, tx => sql`select id from victim where id = ${victimId}`.execute(tx))
  expect(found.rows).toHaveLength(1)
})

test('the application can not claim the owner’s reach', async () => {
  const found = await worldOf('outside').look(async reader => {
    await sql`select set_config('sightline.every_service', 'on', true)`.execute(reader)
    return howMany(reader, 'victim')
  })
  expect(found).toBe(0)
})

test('the reach of one transaction is gone in the next', async () => {
  await worldOf('within').look(reader => howMany(reader, 'victim'))
  const left = await sql<{ reaches: boolean }>`select reaches_victims() as reaches`.execute(db.kysely)
  expect(left.rows).toEqual([{ reaches: false }])
})
