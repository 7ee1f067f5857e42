import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { addSampleRecords } from '#test/sample-records.ts'
import { logAccess } from './access.ts'
import type { Head } from './finding.ts'
import { sealHash } from './seal-hash.ts'
import { sealLogs } from './seal.ts'
import { nextSeal } from './stored-seal.ts'
import { verifyLogs } from './verify.ts'
import { asOwner, inService } from './work.ts'

let db: TestDb

beforeAll(async () => {
  db = await freshDatabase()
  await addSampleRecords(db)
})
afterAll(() => db.close())

const as = (serviceId: string) => ({ serviceId, accountId: null, request: 'test' })

const addSamples = (serviceId: string, count: number) =>
  inService(db, as(serviceId), tx =>
    sql`insert into sample (service_id, title) select ${serviceId}, 'sample ' || n from generate_series(1, ${count}::integer) n`.execute(
      tx,
    ),
  )

/** A service whose change log has three seals, of three rows each. */
async function sealedService(id: string): Promise<readonly number[]> {
  await asOwner(db, tx => tx.insertInto('service').values({ id, name_en: id, name_cy: id, nation: 'wales' }).execute())
  for (const _seal of [1, 2, 3]) {
    await sql`select nextval('change_log_sequence_seq')`.execute(db.kysely) // as a change that was undone leaves it
    await addSamples(id, 3)
    await sealLogs(db)
  }
  const rows = await asOwner(db, tx =>
    tx.selectFrom('change_log').select('sequence').where('service_id', '=', id).orderBy('sequence').execute(),
  )
  return rows.map(({ sequence }) => sequence)
}

/** Changes what the database guards, as one who first takes the guard away. */
const tamper = (table: string, statement: string) =>
  db.asSuperuser(
    `alter table ${table} disable trigger never_changed`,
    statement,
    `alter table ${table} enable trigger never_changed`,
  )

/** Gives a seal another moment, and the hash that goes with it. */
async function rewriteSeal(serviceId: string, number: number): Promise<void> {
  const seal = await asOwner(db, tx => nextSeal(tx, { serviceId, log: 'change_log' }, number - 1))
  if (!seal) throw new Error(`No seal ${number}`)
  const sealedAt = new Date(seal.sealedAt.getTime() + 1000)
  const hash = Buffer.from(sealHash({ ...seal, sealedAt })).toString('hex')
  await tamper(
    'seal',
    `update seal set sealed_at = '${sealedAt.toISOString()}', hash = '\\x${hash}'
     where service_id = '${serviceId}' and number = ${number}`,
  )
}

const problemsOf = async (id: string, expected: readonly Head[] = []) =>
  (await verifyLogs(db, { expected })).problems
    .filter(({ serviceId }) => serviceId === id)
    .map(({ kind, seal, sequence }) => ({ kind, seal, sequence }))

describe('verifying', () => {
  test('finds nothing amiss in logs that nobody touched, and counts them', async () => {
    const before = await verifyLogs(db)
    await sealedService('untouched')
    await inService(db, as('untouched'), tx => logAccess(tx, { action: 'search', detail: { found: 0 } }))
    const after = await verifyLogs(db)
    expect(after.problems).toEqual([])
    expect(after.seals - before.seals).toBe(3)
    expect(after.rows - before.rows).toBe(9)
    expect(after.unsealed).toBe(1)
    expect(after.unsealedSince).toBeInstanceOf(Date)
    expect(after.heads.find(({ serviceId }) => serviceId === 'untouched')).toMatchObject({
      log: 'change_log',
      number: 3,
    })
  })

  test('finds a row that was changed', async () => {
    const rows = await sealedService('changed')
    await tamper('change_log', `update change_log set after = after || '{"title":"nicer"}' where sequence = ${rows[4]}`)
    expect(await problemsOf('changed')).toEqual([{ kind: 'changed', seal: 2, sequence: rows[4] }])
  })

  test.for([
    [`at = at + interval '1 microsecond'`],
    [`account_id = gen_random_uuid()`],
    [`request = 'another'`],
    [`request = null`],
    [`table_name = 'child'`],
    [`record_id = gen_random_uuid()`],
    [`action = 'delete'`],
    [`before = '{}'`],
  ])('finds a change of %s', async ([assignment]) => {
    const id = `s-${(assignment ?? '').replaceAll(/[^a-z]/g, '').slice(0, 30)}`
    const rows = await sealedService(id)
    await tamper('change_log', `update change_log set ${assignment} where sequence = ${rows[0]}`)
    expect(await problemsOf(id)).toEqual([{ kind: 'changed', seal: 1, sequence: rows[0] }])
  })

  test('finds a row that was removed', async () => {
    const rows = await sealedService('removed')
    await tamper('change_log', `delete from change_log where sequence in (${rows[3]}, ${rows[8]})`)
    expect(await problemsOf('removed')).toEqual([
      { kind: 'removed', seal: 2, sequence: rows[3] },
      { kind: 'removed', seal: 3, sequence: rows[8] },
    ])
  })

  test('finds a row that was slipped in, before the first one too', async () => {
    const rows = await sealedService('slipped')
    const unused = (rows[2] ?? 0) + 1
    for (const sequence of [-5, unused]) {
      await db.asSuperuser(`insert into change_log (service_id, sequence, table_name, record_id, action)
        overriding system value values ('slipped', ${sequence}, 'child', gen_random_uuid(), 'insert')`)
    }
    expect(await problemsOf('slipped')).toEqual([
      { kind: 'slipped-in', seal: 1, sequence: -5 },
      { kind: 'slipped-in', seal: 2, sequence: unused },
    ])
  })

  test('finds a row that was handed to another service', async () => {
    const rows = await sealedService('giver')
    await sealedService('taker')
    await tamper('change_log', `update change_log set service_id = 'taker' where sequence = ${rows[1]}`)
    expect(await problemsOf('giver')).toEqual([{ kind: 'removed', seal: 1, sequence: rows[1] }])
    expect(await problemsOf('taker')).toEqual([{ kind: 'slipped-in', seal: 1, sequence: rows[1] }])
  })

  test('finds a seal that was changed', async () => {
    const rows = await sealedService('resealed')
    await tamper(
      'seal',
      `update seal set sequences = array_remove(sequences, ${rows[0]}) where service_id = 'resealed' and number = 1`,
    )
    expect(await problemsOf('resealed')).toEqual([{ kind: 'seal-changed', seal: 1, sequence: null }])
  })

  test('finds a seal that was written anew: the next does not follow from it', async () => {
    await sealedService('rewritten')
    await rewriteSeal('rewritten', 2)
    expect(await problemsOf('rewritten')).toEqual([{ kind: 'chain-broken', seal: 3, sequence: null }])
  })

  test('finds a last seal written anew, or taken away, when told which was the last', async () => {
    await sealedService('ending')
    const { heads } = await verifyLogs(db)
    await rewriteSeal('ending', 3)
    expect(await problemsOf('ending')).toEqual([])
    expect(await problemsOf('ending', heads)).toEqual([{ kind: 'chain-broken', seal: 3, sequence: null }])
    await tamper('seal', `delete from seal where service_id = 'ending' and number = 3`)
    expect(await problemsOf('ending')).toEqual([])
    expect(await problemsOf('ending', heads)).toEqual([{ kind: 'seal-removed', seal: 3, sequence: null }])
  })

  test('is content with an older last seal, once the chain has grown', async () => {
    await sealedService('growing')
    const { heads } = await verifyLogs(db)
    await addSamples('growing', 1)
    await sealLogs(db)
    expect(await problemsOf('growing', heads)).toEqual([])
  })

  test('finds a seal that was removed', async () => {
    await sealedService('unsealed')
    await tamper('seal', `delete from seal where service_id = 'unsealed' and number = 2`)
    expect(await problemsOf('unsealed')).toEqual([{ kind: 'seal-removed', seal: 2, sequence: null }])
  })

  test('says each in words that name the service, the log and the row', async () => {
    const rows = await sealedService('in-words')
    await tamper('change_log', `delete from change_log where sequence = ${rows[2]}`)
    const found = (await verifyLogs(db)).problems.find(({ serviceId }) => serviceId === 'in-words')
    expect(found?.words).toEqual({
      en: `in-words, change log, row ${rows[2]}: removed after it was sealed`,
      cy: `in-words, cofnod newidiadau, rhes ${rows[2]}: dilëwyd ar ôl selio`,
    })
  })
})
