import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRecord, removeRecord, updateRecord } from '#db/record-store.ts'
import type { Entity, Values } from '#kernel/entity.ts'
import { localDate } from '#kernel/local-date.ts'
import { victimConsent } from '#modules/victims/domain/victim-consent.ts'
import { victimContact } from '#modules/victims/domain/victim-contact.ts'
import { victimHarm } from '#modules/victims/domain/victim-harm.ts'
import { victim } from '#modules/victims/domain/victim.ts'
import { outcome } from '#modules/cases/domain/outcome.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, type World } from '#test/world.ts'
import { signalsToday } from './child-contribution.ts'
import { keepUp } from './keep-up.ts'
import { ruleTallies } from './rule-tallies.ts'
import { endedSignals, signalsOfChild } from './signals-of-child.ts'
import { victimPicturesOf } from './victim-pictures-of.ts'

const TODAY = localDate('2026-11-23')
const ACCOUNT = '00000000-0000-7000-8000-000000000000'
let db: TestDb
/** Someone with the reach of a victim worker, and everyone else. */
let [within, outside]: readonly World[] = []
let personId = ''

beforeAll(async () => {
  db = await freshDatabase()
  within = await openWorld(db, 'aberwen', 'victims')
  outside = await openWorld(db)
  personId = await within.person()
})
afterAll(() => db.close())

const worldOf = (side: 'within' | 'outside'): World => {
  const world = side === 'within' ? within : outside
  if (!world) throw new Error('The world is not there yet')
  return world
}
const untilDone = async () => {
  while ((await keepUp(db, TODAY)) > 0);
}
const standing = (side: 'within' | 'outside', childId: string) =>
  worldOf(side).look(async reader => {
    const { rows } = await sql`
      select rule, subject_kind, subject_id, about, raised_on, owner_role, owner_id from signal
      where child_id = ${childId} and rule in ('victim-not-contacted', 'victim-not-told') and ended_on is null
      order by rule, about`.execute(reader)
    return rows
  })
const rulesOf = async (childId: string) =>
  ((await standing('within', childId)) as { rule: string }[]).map(({ rule }) => rule)

/** Somebody harmed by a child’s offence, whose details came weeks ago. */
async function harmed(details: Values = { details: 'received', details_on: '2026-10-26' }) {
  const world = worldOf('within')
  const childId = await world.child()
  const offence_id = await world.offence(childId)
  await world.programme(childId, { offence_ids: [offence_id] })
  const victim_id = await world.add(victim, { name: 'Gwenan Dychmygol', kind: 'adult' })
  const harmId = await world.add(victimHarm, { victim_id, offence_id, ...details })
  await untilDone()
  return { childId, offence_id, victim_id, harmId }
}

const contact = (victim_id: string, values: Values = {}) =>
  worldOf('within').add(victimContact, {
    ...{ victim_id, held_on: '2026-11-20', how: 'phone', purpose: ['first-offer'], reached: true },
    ...{ person_id: personId, ...values },
  })

const change = async (entity: Entity, id: string, values: Values) => {
  const world = worldOf('within')
  const stored = await world.look(reader => readRecord(reader, entity, id))
  await world.change(tx => updateRecord(tx, entity, id, stored?.version ?? 0, values))
}

/** A victim who asked to be told, after an outcome of some days ago. */
async function sentenced() {
  const world = worldOf('within')
  const known = await harmed()
  await contact(known.victim_id)
  const said = { victim_id: known.victim_id, about: 'updates', decision: 'given', decided_on: '2026-10-27' }
  const consentId = await world.add(victimConsent, { ...said, person_id: personId })
  await world.add(outcome, {
    ...{ child_id: known.childId, offence_id: known.offence_id, outcome: 'referral-order' },
    decided_on: '2026-11-18',
  })
  await untilDone()
  return { ...known, consentId }
}

describe('signals of victims are kept up', () => {
  test('beside the child by whom they were harmed, for those who work with victims', async () => {
    const { childId, victim_id } = await harmed()
    expect(await standing('within', childId)).toEqual([
      {
        ...{ rule: 'victim-not-contacted', subject_kind: 'victim', subject_id: victim_id, about: '' },
        ...{ raised_on: '2026-11-10', owner_role: 'victim-worker', owner_id: null },
      },
    ])
  })

  test('with a contact', async () => {
    const { childId, victim_id } = await harmed()
    const contactId = await contact(victim_id)
    await untilDone()
    expect(await rulesOf(childId)).toEqual([])
    const stored = await worldOf('within').look(reader => readRecord(reader, victimContact, contactId))
    await worldOf('within').change(tx => removeRecord(tx, victimContact, contactId, stored?.version ?? 0))
    await untilDone()
    expect(await rulesOf(childId)).toEqual(['victim-not-contacted'])
  })

  test('with a harm that was recorded by mistake', async () => {
    const { childId, harmId } = await harmed()
    await worldOf('within').change(tx => removeRecord(tx, victimHarm, harmId, 1))
    await untilDone()
    expect(await rulesOf(childId)).toEqual([])
  })

  test('with a harm that another child did', async () => {
    const { childId, harmId } = await harmed()
    const another = await worldOf('within').child()
    await change(victimHarm, harmId, { offence_id: await worldOf('within').offence(another) })
    await untilDone()
    expect(await rulesOf(childId)).toEqual([])
    expect(await rulesOf(another)).toEqual(['victim-not-contacted'])
  })

  test('with the victim’s own rights, which bring the day on which they are told forward', async () => {
    const { childId, victim_id } = await sentenced()
    expect(await rulesOf(childId)).toEqual([])
    await change(victim, victim_id, { enhanced_rights: ['persistent'] })
    await untilDone()
    expect(await standing('within', childId)).toMatchObject([
      { rule: 'victim-not-told', about: 'sentence 2026-11-18', raised_on: '2026-11-20' },
    ])
  })

  test('with the day that comes by itself', async () => {
    const { childId } = await harmed({ details: 'received', details_on: '2026-11-16' })
    expect(await rulesOf(childId)).toEqual([])
    while ((await keepUp(db, localDate('2026-12-01'))) > 0);
    expect(await rulesOf(childId)).toEqual(['victim-not-contacted'])
  })
})

describe('the wall', () => {
  test('lets nobody else find a signal of a victim, nor a victim to look at', async () => {
    const { childId } = await harmed()
    expect(await standing('within', childId)).toHaveLength(1)
    expect(await standing('outside', childId)).toEqual([])
    expect(await worldOf('within').look(reader => victimPicturesOf(reader, [childId]))).toHaveLength(1)
    expect(await worldOf('outside').look(reader => victimPicturesOf(reader, [childId]))).toEqual([])
  })

  test('lets nobody else write one', async () => {
    const { childId, victim_id } = await harmed()
    const attempt = worldOf('outside').change(tx =>
      sql`insert into signal (service_id, id, child_id, rule, subject_kind, subject_id, about, severity, says, evidence,
                              todo, facts, raised_on, due_on, times_raised, owner_role)
          values (current_service(), gen_random_uuid(), ${childId}, 'victim-not-told', 'victim', ${victim_id}, '', 'soon',
                  '{}', '[]', '{}', '', ${TODAY}, ${TODAY}, 1, 'victim-worker')`.execute(tx),
    )
    await expect(attempt).rejects.toThrow('row-level security')
  })

  test.for(['within', 'outside'] as const)('keeps them from the child’s pages and the counts: %s', async side => {
    const { childId, victim_id } = await harmed()
    await contact(victim_id)
    await untilDone()
    const again = await harmed()
    for (const child of [childId, again.childId]) {
      const asked = { childId: child, accountId: ACCOUNT, today: TODAY }
      const seen = await worldOf(side).look(async reader => ({
        standing: (await signalsOfChild(reader, asked)).map(({ rule }) => rule),
        ended: (await endedSignals(reader, child)).map(({ rule }) => rule),
        counted: [...(await ruleTallies(reader, TODAY)).keys()],
        says: JSON.stringify(await signalsToday(reader, asked)),
      }))
      expect([...seen.standing, ...seen.ended, ...seen.counted].filter(rule => rule.startsWith('victim-'))).toEqual([])
      expect(seen.says).not.toContain('/victims/')
    }
  })
})
