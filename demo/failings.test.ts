import { describe, expect, test } from 'vitest'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { assessmentDueOn } from '#modules/assessments/domain/assessment-due.ts'
import { factorGroup } from '#modules/assessments/domain/factor-kinds.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { child } from '#modules/children/domain/child.ts'
import { contact } from '#modules/contacts/domain/contact.ts'
import { intensityFor } from '#modules/contacts/domain/contact-levels.ts'
import { expectedContacts } from '#modules/contacts/domain/expected-contacts.ts'
import { callsForContingency } from '#modules/plans/domain/agreement-problems.ts'
import { contingency } from '#modules/plans/domain/contingency.ts'
import { objective } from '#modules/plans/domain/objective.ts'
import { planDueOn } from '#modules/plans/domain/plan-due.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { victimContact } from '#modules/victims/domain/victim-contact.ts'
import { victimHarm } from '#modules/victims/domain/victim-harm.ts'
import { type DemoService, demoServices } from '#test/demo-services.ts'

const today = localDate('2026-11-23')
const services = demoServices(today)
const [ABERWEN, GLANMORFA] = services

/** The programmes that have gone on for so long, each with its plan in force and what was found last. */
function going({ records }: DemoService, forDays: number) {
  const plans = Map.groupBy(records(plan), ({ programme_id }) => programme_id)
  const assessed = Map.groupBy(records(assessment), ({ programme_id }) => programme_id)
  const levels = Map.groupBy(records(assessedLevel), ({ assessment_id }) => assessment_id)
  return records(programme)
    .filter(
      ({ starts_on, ended_on }) => ended_on === null && starts_on !== null && starts_on < addDays(today, -forDays),
    )
    .map(row => {
      const done = (assessed.get(row.id) ?? [])
        .filter(({ completed_on }) => completed_on !== null)
        .toSorted((a, b) => ((a.completed_on ?? '') < (b.completed_on ?? '') ? -1 : 1))
      const found = (levels.get(done.at(-1)?.id ?? '') ?? []).map(({ about, level }) => [about, level] as const)
      return {
        ...row,
        done,
        levels: Object.fromEntries(found),
        plan: plans.get(row.id)?.find(({ agreed_on, replaced_on }) => agreed_on !== null && replaced_on === null),
      }
    })
}
type Going = ReturnType<typeof going>[number]

const isOrdered = ({ kind }: Going): boolean => ['court-order', 'custody'].includes(programmeGroup(kind))

/** How many contacts the months of a programme asked for that are over, and how many were kept. */
function contactsOf({ records }: DemoService, one: Going) {
  const months: LocalDate[] = []
  for (let month = `${today.slice(0, 7)}-01`; months.length < 4; month = monthBefore(month)) {
    months.push(localDate(month))
  }
  const over = months.slice(1).filter(month => month >= (one.starts_on ?? today))
  const asked = over.reduce((sum, month) => sum + (expectedContacts(one, intensityFor(one.levels), month) ?? 0), 0)
  const kept = records(contact).filter(
    ({ programme_id, held_on, outcome }) =>
      programme_id === one.id &&
      (outcome === 'kept' || outcome === 'kept-late') &&
      over.some(month => held_on.slice(0, 7) === month.slice(0, 7)),
  )
  return { asked, kept: kept.length }
}

const monthBefore = (month: string): string => `${addDays(localDate(month), -1).slice(0, 7)}-01`

/** Objectives on somebody’s safety for which no contact was ever meant. */
function forgotten({ records }: DemoService, { id, plan: inForce }: Going): number {
  const served = new Set(records(contact).flatMap(row => (row.programme_id === id ? (row.objective_ids ?? []) : [])))
  return records(objective).filter(
    row =>
      row.plan_id === inForce?.id &&
      row.answers?.some(kind => ['child-safety', 'others-safety'].includes(factorGroup(kind) ?? '')) &&
      !served.has(row.id),
  ).length
}

const share = <Item>(items: readonly Item[], isOne: (item: Item) => boolean): number =>
  items.filter(isOne).length / items.length

const orders = (service: DemoService) => going(service, 45).filter(isOrdered)
const SETTLED_DAYS = 45

describe('contacts (F2)', () => {
  const isHardlySeen = (service: DemoService) => (one: Going) => {
    const { asked, kept } = contactsOf(service, one)
    return asked > 0 && kept <= asked / 2
  }
  const failed = orders(ABERWEN).filter(isHardlySeen(ABERWEN))
  const nameOf = ({ records }: DemoService, id: string): string => {
    const who = records(child).find(one => one.id === id)
    return `${who?.given_names} ${who?.family_name}`
  }

  test('come to half of what is asked for at most, and serve no objective on safety, in nine named children', () => {
    const nine = failed.filter(one => forgotten(ABERWEN, one) > 0).map(one => nameOf(ABERWEN, one.child_id))
    expect(nine).toEqual(expect.arrayContaining(HARDLY_SEEN))
  })

  test('hardly ever where work is sound, where each objective has its turn', () => {
    expect(share(orders(GLANMORFA), isHardlySeen(GLANMORFA))).toBeLessThan(0.05)
    const planned = going(GLANMORFA, 3 * SETTLED_DAYS).filter(one => one.plan)
    expect(share(planned, one => forgotten(GLANMORFA, one) > 0)).toBeLessThan(0.1)
  })
})

const HARDLY_SEEN = [
  'Thomas Coppermarsh',
  'Deio Ffynnonarian',
  'Guto Llwynhelyg',
  'Leo Juniperthorne',
  'Rhys Erwfedwen',
  'Sarah Kestrelbrook',
  'Harri Caemelynog',
  'Deio Pantonnen',
  'Elin Talhedydd',
]

describe('assessing and planning (F3)', () => {
  const unassessed = (service: DemoService) =>
    orders(service).filter(one => (assessmentDueOn(one) ?? today) < today && one.done.length === 0)
  const unplanned = (service: DemoService) =>
    going(service, SETTLED_DAYS).filter(
      one => one.done.length > 0 && !one.plan && planDueOn(one.starts_on ?? today) < today,
    )
  const unprepared = (service: DemoService) => {
    const told = new Set(service.records(contingency).map(({ plan_id }) => plan_id))
    return going(service, 0).filter(one => one.plan && callsForContingency(one.levels) && !told.has(one.plan.id))
  }
  const unreviewed = (service: DemoService) =>
    going(service, 0).filter(({ done }) => (done.at(-1)?.completed_on ?? today) < addDays(today, -FIVE_MONTHS))

  test.for([
    ['orders past their day without an assessment', unassessed],
    ['work assessed, and its plan not agreed by its day', unplanned],
    ['plans without a word of what is done if things get worse, at a high level', unprepared],
    ['work not looked at again for five months', unreviewed],
  ] as const)('%s: where it failed, and not where it is sound', ([, of]) => {
    expect(of(ABERWEN).length).toBeGreaterThan(1)
    expect(of(GLANMORFA).length / going(GLANMORFA, 0).length).toBeLessThan(0.03)
  })
})

const FIVE_MONTHS = 150

describe('victims (F8)', () => {
  test('of those whose details came, more than half were never called; hardly any where work is sound', () => {
    const uncalled = ({ records }: DemoService): number => {
      const called = new Set(records(victimContact).map(({ victim_id }) => victim_id))
      const reachable = records(victimHarm).filter(({ details }) => details === 'received')
      return share(reachable, ({ victim_id }) => !called.has(victim_id))
    }
    expect(uncalled(ABERWEN)).toBeGreaterThan(0.5)
    expect(uncalled(GLANMORFA)).toBeLessThan(0.1)
  })
})
