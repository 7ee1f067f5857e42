import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertRecord } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { type Level, LEVEL_SUBJECTS } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, TODAY, type World } from '#test/world.ts'
import { assessedFactor } from '../domain/assessed-factor.ts'
import { assessedLevel } from '../domain/assessed-level.ts'
import { assessment } from '../domain/assessment.ts'
import { levelsStanding } from '#kernel/levels-standing.ts'
import { awaitingCountersignature } from './awaiting-countersignature.ts'
import { assessmentsOf } from './assessments-of.ts'
import { currentAssessment } from './current-assessment.ts'
import { levelHistory } from './level-history.ts'
import { recordLevels } from './record-levels.ts'

let db: TestDb
let world: World
let child: string
let programme: string

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
})
afterAll(() => db.close())
beforeEach(async () => {
  child = await world.child()
  programme = await world.programme(child, { kind: 'prevention', starts_on: '2026-06-01' })
})

const levels = (level: Level) =>
  LEVEL_SUBJECTS.map(about => ({ about, level, reason: 'As before', against_evidence: null }))

/** An assessment with its parts, in one transaction as an import writes it. */
const assessed = (level: Level, on: string, values = {}) =>
  world.change(async tx => {
    const id = newId()
    const day = localDate(on)
    const whole = { child_id: child, programme_id: programme, form: 'prevention', form_version: '1', stage: 'start' }
    await insertRecord(tx, assessment, id, { ...whole, origin: 'here', started_on: day, completed_on: day, ...values })
    for (const { about } of levels(level))
      await insertRecord(tx, assessedLevel, newId(), {
        child_id: child,
        assessment_id: id,
        about,
        level,
        reason: 'Set',
      })
    await insertRecord(tx, assessedFactor, newId(), {
      ...{
        child_id: child,
        assessment_id: id,
        kind: 'safety-missing',
        is_present: true,
        weight: 'some',
        detail: 'Twice',
      },
    })
    return id
  })

const again = (level: Level, on = TODAY) =>
  world.change(tx =>
    recordLevels(tx, {
      childId: child,
      programmeId: programme,
      stage: 'review',
      levels: levels(level),
      authorId: null,
      on,
    }),
  )

describe('levels set again', () => {
  test('make a completed version that says all that the last one said', async () => {
    await assessed('medium', '2026-07-01')
    const done = await again('high')
    expect(done.ok).toBe(true)
    const now = await world.look(reader => currentAssessment(reader, programme))
    expect(now).toMatchObject({
      completedOn: TODAY,
      levels: { 'child-safety': 'high' },
      factors: [{ kind: 'safety-missing', isPresent: true }],
    })
    expect(levelsStanding(await world.look(reader => levelHistory(reader, child)), child)).toMatchObject([
      { level: 'high', before: 'medium', since: TODAY },
      { level: 'high' },
      { level: 'high' },
    ])
  })

  test('are refused without an assessment, beside an open draft, and with a level missing', async () => {
    expect(await again('low')).toEqual({ ok: false, problem: 'no-assessment' })
    await assessed('low', '2026-07-01')
    const some = levels('low').slice(1)
    const asked = { childId: child, programmeId: programme, stage: 'exit', authorId: null, on: TODAY } as const
    expect(await world.change(tx => recordLevels(tx, { ...asked, levels: some }))).toEqual({
      ok: false,
      problem: 'level-missing',
    })
    await assessed('low', '2026-07-02', { completed_on: null })
    expect(await again('low')).toEqual({ ok: false, problem: 'another-draft-is-open' })
  })

  test('below what the record suggests are refused until they are explained', async () => {
    await assessed('low', '2026-07-01')
    const threat = {
      kind: 'threat-to-life',
      on: TODAY,
      what: { en: 'Threat', cy: 'Bygythiad' },
      path: '/',
      recordId: newId(),
    } as const
    const asked = { childId: child, programmeId: programme, stage: 'review', authorId: null, on: TODAY } as const
    const evidence = [() => Promise.resolve([threat])]
    const set = (why: string | null) =>
      world.change(tx =>
        recordLevels(tx, { ...asked, evidence, levels: levels('low').map(one => ({ ...one, against_evidence: why })) }),
      )
    expect(await set(null)).toEqual({ ok: false, problem: 'evidence-unexplained' })
    expect((await set('Withdrawn by the police')).ok).toBe(true)
  })
})

describe('what waits for a manager', () => {
  test.for([
    ['prevention', ['low'], false],
    ['prevention', ['high'], true],
    ['prevention', ['medium', 'low'], true],
    ['prevention', ['high', 'medium', 'medium'], false],
    ['referral-order', ['low'], true],
  ] as const)('of a %s with levels %o is the same in the list as by the rule: %s', async ([kind, set, waits]) => {
    programme = await world.programme(child, { kind, starts_on: '2026-06-01' })
    for (const [index, level] of set.entries()) await assessed(level, `2026-0${6 + index}-15`)
    const [latest] = await world.look(reader => assessmentsOf(reader, child))
    const query = { accountId: newId(), today: TODAY, page: 1, perPage: 100 }
    const { awaiting } = await world.look(reader => awaitingCountersignature(reader, query))
    const listed = awaiting.filter(one => one.child_id === child).map(({ id }) => id)
    expect([latest?.status === 'awaiting-countersignature', listed.length]).toEqual([waits, waits ? 1 : 0])
    if (waits) expect(listed).toEqual([latest?.id])
  })

  test('can be asked for by who wrote it', async () => {
    const [author, other] = [await world.person(), await world.person()]
    await assessed('high', '2026-06-15', { author_id: author })
    const ofThese = async (authors?: readonly string[]) => {
      const query = { accountId: newId(), today: TODAY, page: 1, perPage: 100, authors }
      const { awaiting } = await world.look(reader => awaitingCountersignature(reader, query))
      return awaiting.filter(one => one.child_id === child).length
    }
    expect([await ofThese(), await ofThese([author, other]), await ofThese([other]), await ofThese([])]).toEqual([
      1, 1, 0, 0,
    ])
  })
})
