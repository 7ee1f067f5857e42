import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listRecords, readRecord, removeRecord, updateRecord } from '#db/record-store.ts'
import type { Entity, Values } from '#kernel/entity.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'
import { allocation } from '#modules/cases/domain/allocation.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { child } from '#modules/children/domain/child.ts'
import { planReview } from '#modules/plans/domain/plan-review.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { incident } from '#modules/safety/domain/incident.ts'
import { missingEpisode } from '#modules/safety/domain/missing-episode.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, type World } from '#test/world.ts'
import { factsMark } from '../domain/facts-mark.ts'
import { signalSetting } from '../domain/signal-setting.ts'
import { signalsOf } from '../domain/signals-of.ts'
import { keepUp } from './keep-up.ts'
import { ownSettings } from './own-settings.ts'
import { picturesOf } from './pictures-of.ts'

const BEGIN = localDate('2026-03-02')
const CHILDREN = 2

let db: TestDb
let world: World
let [one, another] = ['', '']
beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  one = await world.person()
  another = await world.person({ name: 'Tomos Glanrafon' })
})
afterAll(() => db.close())

type Case = { readonly childId: string; readonly programmeId: string }
type Change = (of: Case, today: LocalDate) => Promise<unknown>

/** Writes over the newest record of a kind that a child has, if there is one. */
const correct = async (entity: Entity, { childId }: Case, values: Values) => {
  const [newest] = await world.look(reader => listRecords(reader, entity, { child_id: childId }))
  if (newest) await world.change(tx => updateRecord(tx, entity, newest.id, newest.version, values))
}

const CHANGES: Readonly<Record<string, Change>> = {
  'a plan is agreed': ({ childId, programmeId }, today) =>
    world.add(plan, { child_id: childId, programme_id: programmeId, started_on: today, agreed_on: today }),
  'the plan’s day is corrected': (of, today) => correct(plan, of, { agreed_on: addDays(today, -20) }),
  'a plan is reviewed': async ({ childId, programmeId }, today) => {
    const [newest] = await world.look(reader => listRecords(reader, plan, { child_id: childId }))
    if (newest)
      await world.add(planReview, {
        child_id: childId,
        programme_id: programmeId,
        plan_id: newest.id,
        reviewed_on: today,
        reason: 'routine',
        what_changed: 'School',
        person_id: one,
      })
  },
  'a review is taken out': async ({ childId }) => {
    const [newest] = await world.look(reader => listRecords(reader, planReview, { child_id: childId }))
    if (newest) await world.change(tx => removeRecord(tx, planReview, newest.id, newest.version))
  },
  'somebody takes over': ({ childId, programmeId }, today) =>
    world.allocation(childId, programmeId, another, { from_on: today }),
  'an allocation ends': (of, today) => correct(allocation, of, { until_on: today }),
  'a child hurts themselves': ({ childId, programmeId }, today) =>
    world.add(incident, {
      child_id: childId,
      programme_id: programmeId,
      kind: 'self-harm',
      happened_on: today,
      known_on: today,
      source: 'school',
      what: 'Hurt himself',
      person_id: one,
    }),
  'a child is missing': ({ childId }, today) =>
    world.add(missingEpisode, { child_id: childId, missing_from_on: addDays(today, -1), found_on: today }),
  'language is offered': async ({ childId }, today) => {
    const stored = await world.look(reader => readRecord(reader, child, childId))
    if (stored) await world.change(tx => updateRecord(tx, child, childId, stored.version, { language_offer_on: today }))
  },
  'the programme ends': (of, today) => correct(programme, of, { ended_on: today }),
  'the programme goes on': of => correct(programme, of, { ended_on: null }),
  'a number is set': async (_of, today) => {
    const set = await world.look(reader => listRecords(reader, signalSetting, { from_on: addDays(today, 3) }))
    if (set.length === 0)
      await world.add(signalSetting, {
        setting: 'review-overdue-months',
        value: 2,
        from_on: addDays(today, 3),
        source: 'Procedure',
        person_id: one,
      })
  },
}

const anyHistory = fc.array(
  fc.record({
    afterDays: fc.constantFrom(0, 0, 1, 4, 12, 35, 95),
    of: fc.nat({ max: CHILDREN - 1 }),
    change: fc.constantFrom(...Object.keys(CHANGES)),
  }),
  { minLength: 4, maxLength: 12 },
)

const untilDone = async (on: LocalDate) => {
  while ((await keepUp(db, on)) > 0);
}

async function newCase(): Promise<Case> {
  const childId = await world.child()
  const programmeId = await world.programme(childId, { kind: 'referral-order', starts_on: BEGIN })
  await world.allocation(childId, programmeId, one, { from_on: BEGIN })
  return { childId, programmeId }
}

const keptOf = (childId: string) =>
  world.look(async reader => {
    const { rows } = await sql`
      select rule, subject_id, about, severity, facts, raised_on, due_on, times_raised, owner_role, owner_id
      from signal where child_id = ${childId} and ended_on is null order by rule, subject_id, about`.execute(reader)
    return rows
  })

const wholeOf = (childId: string, on: LocalDate) =>
  world.look(async reader => {
    const own = await ownSettings(reader)
    const [picture] = await picturesOf(reader, [childId])
    if (!picture) throw new Error('There is no such child')
    return signalsOf(picture, on, { own })
      .signals.map(signal => ({
        rule: signal.rule,
        subject_id: signal.subject.id,
        about: signal.about,
        severity: signal.severity,
        facts: factsMark(signal),
        raised_on: signal.raisedOn,
        due_on: signal.dueOn,
        times_raised: signal.timesRaised,
        owner_role: signal.owner.role,
        owner_id: signal.owner.personId,
      }))
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  })
const keyOf = (signal: { readonly rule: string; readonly subject_id: string; readonly about: string }) =>
  `${signal.rule} ${signal.subject_id} ${signal.about}`

test(
  'what is kept by change is what a full look at everything gives, whatever happened',
  { timeout: 240_000 },
  async () => {
    const ever = new Set<string>()
    await fc.assert(
      fc.asyncProperty(anyHistory, async history => {
        const cases = await Promise.all(Array.from({ length: CHILDREN }, newCase))
        let today = addDays(BEGIN, 5)
        await untilDone(today)
        for (const { afterDays, of, change } of history) {
          today = addDays(today, afterDays)
          await untilDone(today)
          const theCase = cases[of]
          if (theCase) await CHANGES[change]?.(theCase, today)
          await untilDone(today)
          for (const { childId } of cases) {
            const kept = await keptOf(childId)
            expect(kept).toEqual(await wholeOf(childId, today))
            for (const { rule } of kept as readonly { readonly rule: string }[]) ever.add(rule)
          }
        }
      }),
      { numRuns: 8, seed: 20261126 },
    )
    expect([...ever]).toEqual(expect.arrayContaining(['review-overdue', 'assessment-overdue', 'case-unallocated']))
  },
)
