import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { planReview } from '#modules/plans/domain/plan-review.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { runAtDesk, type Told } from '#test/at-desk.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld } from '#test/world.ts'
import { readConfig } from '../config.ts'
import { DONE, REFUSED } from './run.ts'

let db: TestDb
let ids: Readonly<Record<'child' | 'programme' | 'worker', string>>

beforeAll(async () => {
  db = await freshDatabase()
  const world = await openWorld(db)
  const child = await world.child()
  const programme = await world.programme(child, { kind: 'referral-order', starts_on: '2025-09-01' })
  const worker = await world.person()
  await world.allocation(child, programme, worker, { from_on: '2025-09-01' })
  const of = { child_id: child, programme_id: programme }
  const plan_id = await world.add(plan, { ...of, started_on: '2025-09-05', agreed_on: '2025-09-20' })
  const review = { ...of, plan_id, reason: 'routine', what_changed: 'Nothing', person_id: worker }
  await world.add(planReview, { ...review, reviewed_on: '2026-01-10' })
  await world.add(planReview, { ...review, reviewed_on: '2026-06-20' })
  ids = { child, programme, worker }
})
afterAll(() => db.close())

const signals = (...args: readonly string[]): Promise<Told> =>
  runAtDesk({ folder: '.', withDatabase: work => work(db, readConfig({})), withDatabaseAsItIs: work => work(db) }, [
    'signals',
    '--service',
    'aberwen',
    ...args,
  ])

const overdue = async (...args: readonly string[]) => {
  const told = await signals(...args, '--json')
  expect(told.end).toBe(DONE)
  return (JSON.parse(told.out) as { rule: string }[]).filter(({ rule }) => rule === 'review-overdue')
}

describe('sightline signals', () => {
  test('says what was to be seen on a day, from what was known then', async () => {
    expect(await overdue('--on', '2026-05-01')).toEqual([
      {
        rule: 'review-overdue',
        subject: { kind: 'programme', id: ids.programme, reference: ids.programme.slice(0, 8) },
        standards: ['2.4'],
        severity: 'soon',
        raisedOn: '2026-04-11',
        dueOn: '2026-04-18',
        owner: ids.worker,
        ownerRole: 'case-manager',
        evidence: [{ what: 'last review', on: '2026-01-10' }],
        timesRaised: 2,
        about: null,
        says: 'The plan has not been reviewed for longer than the interval allows.',
        failings: ['F3'],
      },
    ])
  })

  test('not before it could be known, and not when it was mended', async () => {
    expect(await overdue('--on', '2026-04-10')).toEqual([])
    expect(await overdue('--on', '2026-06-20')).toEqual([])
  })

  test('on a day before some of the rules’ numbers began', async () => {
    const told = await signals('--on', '2012-05-01', '--json')
    expect([told.end, JSON.parse(told.out)]).toEqual([DONE, []])
  })

  test('of one child or one programme', async () => {
    expect(await overdue('--on', '2026-05-01', '--subject', ids.child)).toHaveLength(1)
    expect(await overdue('--on', '2026-05-01', '--subject', ids.programme)).toHaveLength(1)
  })

  test('in words', async () => {
    const { out } = await signals('--on', '2026-05-01')
    expect(out).toContain('review-overdue')
    expect(out).toContain('Raised 2026-04-11, due 2026-04-18.')
  })

  test.for([
    ['a subject that there is not', ['--subject', 'nobody'], 'There is no child or programme nobody in aberwen'],
    ['a day that is none', ['--on', '2026-02-30'], '--on 2026-02-30 is not a day'],
    ['a framework that there is not', ['--framework', 'none'], 'There is no framework none'],
  ] as const)('refuses %s', async ([, args, words]) => {
    const told = await signals(...args)
    expect([told.end, told.out]).toEqual([REFUSED, ''])
    expect(told.err).toContain(words)
  })
})
