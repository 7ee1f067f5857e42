import { describe, expect, test } from 'vitest'
import type { Entity } from '#kernel/entity.ts'
import { ageOn, addDays, daysBetween, localDate } from '#kernel/local-date.ts'
import { assessedFactor } from '#modules/assessments/domain/assessed-factor.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { countersignature } from '#modules/assessments/domain/countersignature.ts'
import { factorsIn } from '#modules/assessments/domain/factor-kinds.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { child } from '#modules/children/domain/child.ts'
import { intervention } from '#modules/contacts/domain/intervention.ts'
import { exploitationScreening } from '#modules/exploitation/domain/exploitation-screening.ts'
import { exploitationSign } from '#modules/exploitation/domain/exploitation-sign.ts'
import { nrmReferral } from '#modules/exploitation/domain/nrm-referral.ts'
import { screeningAskedFor } from '#modules/exploitation/domain/screening-asked-for.ts'
import { isStrongSign } from '#modules/exploitation/domain/sign-kinds.ts'
import { slaveryDefence } from '#modules/exploitation/domain/slavery-defence.ts'
import { contingency } from '#modules/plans/domain/contingency.ts'
import { objective } from '#modules/plans/domain/objective.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { escalation } from '#modules/safety/domain/escalation.ts'
import { incident } from '#modules/safety/domain/incident.ts'
import { missingEpisode } from '#modules/safety/domain/missing-episode.ts'
import { notification } from '#modules/safety/domain/notification.ts'
import { safetyNote } from '#modules/victims/domain/safety-note.ts'
import { victimHarm } from '#modules/victims/domain/victim-harm.ts'
import { victimMeasure } from '#modules/victims/domain/victim-measure.ts'
import { offence } from '#modules/cases/domain/offence.ts'
import { type DemoService, demoServices } from '#test/demo-services.ts'
import { STORIES } from './stories.ts'

const today = localDate('2026-11-23')
const services = demoServices(today)
const [ABERWEN, GLANMORFA] = services

/** A child of a service, with their records, of the programme that goes on where they belong to one. */
function named({ records }: DemoService, name: string) {
  const [given, family] = [name.slice(0, name.lastIndexOf(' ')), name.slice(name.lastIndexOf(' ') + 1)]
  const found = records(child).filter(one => one.given_names === given && one.family_name === family)
  const [who] = found
  if (!who || found.length > 1) throw new Error(`${found.length} children are called ${name}`)
  const own = <E extends Entity>(entity: E) =>
    records(entity).filter(row => 'child_id' in row && row['child_id'] === who.id)
  const going = own(programme).find(({ ended_on }) => ended_on === null)
  const here = own(assessment)
    .filter(row => row.programme_id === going?.id)
    .sort((a, b) => ((a.completed_on ?? today) < (b.completed_on ?? today) ? -1 : 1))
  return {
    who,
    own,
    here,
    age: ageOn(who.date_of_birth, today),
    levels: (about: string) =>
      here.flatMap(({ id, origin }) =>
        own(assessedLevel)
          .filter(row => row.assessment_id === id && row.about === about)
          .map(({ level, against_evidence }) => ({ origin, level, against_evidence })),
      ),
    looked: (id: string) =>
      own(assessedFactor)
        .filter(row => row.assessment_id === id)
        .map(({ kind }) => kind),
    plan: own(plan).find(row => row.programme_id === going?.id && row.agreed_on !== null && row.replaced_on === null),
  }
}

const SAFETY = factorsIn('child-safety').map(({ code }) => code)
const since = (on: string | null): number => daysBetween(localDate(on ?? today), today)

test('every story with an age is told of a named child of that age in both services', () => {
  const told = STORIES.filter(({ age }) => age !== undefined)
  expect(told.map(({ id }) => id).toSorted()).toEqual(Object.keys(WHO).toSorted())
  for (const { id, age } of told) {
    const [aberwen = '', glanmorfa = ''] = WHO[id] ?? []
    expect([id, named(ABERWEN, aberwen).age, named(GLANMORFA, glanmorfa).age]).toEqual([id, age, age])
  }
})

const WHO: Readonly<Record<string, readonly [aberwen: string, glanmorfa: string]>> = {
  'girl-at-home': ['Luned Ynysrhedyn', 'Priya Nevazade'],
  'boy-with-a-knife': ['Morgan Ffynnonhelyg', 'Morgan Cwmonnen'],
  'missing-boy': ['Ethan Umberhollow', 'Idrissa Selerakh'],
  'screened-boy': ['Guto Rhydseren-Junipercombe', 'Morgan Alltsiglen'],
  'charged-victim': ['Ieuan Aled Maesgwennol', 'Osian Maesonnen'],
  'waiting-for-help': ['Max Kestrelhollow', 'Ryan Teaselglade'],
  'harmed-at-school': ['Osian Caehelyg', 'Steffan Maestylluan'],
}
const both = (id: string) => {
  const [aberwen = '', glanmorfa = ''] = WHO[id] ?? []
  return { failed: named(ABERWEN, aberwen), sound: named(GLANMORFA, glanmorfa) }
}

describe('a girl of fifteen, harmed at home (F4)', () => {
  const { failed, sound } = both('girl-at-home')

  test.for([failed, sound])('saw domestic abuse twice and was excluded: $who.given_names', ({ who, own }) => {
    expect(who.sex).toBe('female')
    const kinds = own(incident).map(({ kind }) => kind)
    expect(kinds.filter(kind => kind === 'domestic-abuse-suffered')).toHaveLength(2)
    expect(kinds).toContain('exclusion')
  })

  test('was low since the start and looked at for immediate physical safety alone; or as she is, and on every side', () => {
    expect(new Set(failed.levels('child-safety').map(({ level }) => level))).toEqual(new Set(['low']))
    for (const { id } of failed.here) {
      expect(failed.looked(id).filter(kind => SAFETY.includes(kind))).toEqual(['safety-physical'])
    }
    expect(sound.levels('child-safety').every(({ level }) => level !== 'low')).toBe(true)
    const last = sound.here.findLast(({ completed_on }) => completed_on !== null)
    expect(SAFETY.filter(kind => !sound.looked(last?.id ?? '').includes(kind))).toEqual([])
  })

  test('has a plan that is silent about it; or one that answers it', () => {
    const answers = ({ own, plan: inForce }: typeof failed) =>
      own(objective)
        .filter(row => row.plan_id === inForce?.id)
        .flatMap(row => row.answers ?? [])
    expect(failed.plan).toBeDefined()
    expect(answers(failed).filter(kind => SAFETY.includes(kind))).toEqual([])
    expect(answers(sound)).toContain('safety-domestic-abuse')
  })
})

describe('a boy of sixteen who threatened somebody with a knife (F4, F3, F6)', () => {
  const { failed, sound } = both('boy-with-a-knife')

  test.for([failed, sound])('did so within two months, and was charged: $who.family_name', ({ own }) => {
    const threats = own(incident).filter(({ kind }) => kind === 'threat-to-person')
    expect(threats).toMatchObject([{ weapon: 'knife' }])
    expect(since(threats[0]?.happened_on ?? null)).toBeLessThan(62)
    expect(own(notification)).toMatchObject([{ category: 'grievous-harm' }])
  })

  test('was high elsewhere and medium here, with no word of why, nobody countersigning; or high, and countersigned', () => {
    const levels = failed.levels('others-safety')
    expect(levels[0]).toMatchObject({ origin: 'another-system', level: 'high' })
    const own = levels.filter(({ origin }) => origin === 'here')
    expect(own.length).toBeGreaterThan(0)
    for (const one of own) expect(one).toMatchObject({ level: 'medium', against_evidence: null })
    expect(failed.own(countersignature)).toEqual([])
    for (const { level } of sound.levels('others-safety')) expect(level).toBe('high')
    const signed = new Set(sound.own(countersignature).map(({ assessment_id }) => assessment_id))
    const done = sound.here.filter(row => row.origin === 'here' && row.completed_on !== null)
    expect(done.filter(({ id, completed_on }) => since(completed_on) > 7 && !signed.has(id))).toEqual([])
  })

  test('has no plan for when it gets worse; or has one', () => {
    const prepared = ({ own, plan: inForce }: typeof failed) =>
      own(contingency).filter(row => row.plan_id === inForce?.id).length
    expect(failed.plan).toBeDefined()
    expect([prepared(failed), prepared(sound)]).toEqual([0, 1])
  })

  test('was charged, and nobody was notified; or the same day', () => {
    expect(failed.own(notification)).toMatchObject([{ sent_on: null, board_told_on: null }])
    const [told] = sound.own(notification)
    expect(told?.sent_on).toBe(told?.known_on)
  })
})

describe('a boy of fifteen who goes missing (F5)', () => {
  const { failed, sound } = both('missing-boy')

  test.for([failed, sound])('did so four times in eighty days, with seven signs, one strong: $who.family_name', one => {
    const missing = one.own(missingEpisode).filter(row => since(row.missing_from_on) <= 80)
    expect(missing).toHaveLength(4)
    const signs = one.own(exploitationSign).filter(row => since(row.seen_on) <= 80)
    expect(signs).toHaveLength(7)
    expect(signs.filter(({ kind }) => isStrongSign(kind)).map(({ kind }) => kind)).toEqual(['arrested-away'])
  })

  test('was never screened, and nobody talked with him; or screened within two days each time it was asked for', () => {
    expect(failed.own(exploitationScreening)).toEqual([])
    expect(failed.own(missingEpisode).filter(({ talk_on }) => talk_on !== null)).toEqual([])
    const screened = sound.own(exploitationScreening).map(({ screened_on }) => screened_on)
    const signs = sound.own(exploitationSign)
    expect(screeningAskedFor(signs, screened, today)).toBeNull()
    const asked = screeningAskedFor(signs, [], today)
    expect(daysBetween(asked?.since ?? today, screened[0] ?? today)).toBeLessThanOrEqual(2)
    expect(sound.own(nrmReferral)).toMatchObject([{ grounds_decision: 'positive' }])
    expect(sound.own(missingEpisode).filter(({ talk_on }) => talk_on === null)).toEqual([])
  })
})

test('a boy likely to be exploited, whom nobody referred; or the next day (F5)', () => {
  const { failed, sound } = both('screened-boy')
  for (const { own } of [failed, sound])
    expect(own(exploitationScreening).at(-1)).toMatchObject({ result: 'likely-victim', refers: true })
  expect(failed.own(nrmReferral)).toEqual([])
  expect(failed.own(exploitationScreening).at(-1)?.no_referral_reason ?? null).toBeNull()
  const [sent] = sound.own(nrmReferral)
  const [screened] = sound.own(exploitationScreening)
  expect(daysBetween(screened?.screened_on ?? today, sent?.submitted_on ?? today)).toBe(1)
})

test('a boy found to be a victim, charged still: the defence was raised with nobody; or the next day (F5)', () => {
  const { failed, sound } = both('charged-victim')
  for (const { own } of [failed, sound]) {
    expect(own(nrmReferral)).toMatchObject([{ grounds_decision: 'positive', conclusive_decision: 'positive' }])
    expect(own(offence).some(row => row.category === 'drugs' && row.charged_on !== null)).toBe(true)
  }
  expect(failed.own(slaveryDefence)).toEqual([])
  expect(sound.own(slaveryDefence)).toMatchObject([
    { raised_on: addDays(sound.own(nrmReferral)[0]?.grounds_on ?? today, 1), raised_with: 'defence' },
  ])
})

test('three concerns that wait past their day, two for a child and one for others; or answered the same day (F6)', () => {
  const concerns = (side: 'failed' | 'sound') =>
    ['girl-at-home', 'missing-boy', 'boy-with-a-knife'].flatMap(id => both(id)[side].own(escalation))
  const waiting = concerns('failed').filter(row => row.due_on < today && (row.answered_on ?? null) === null)
  expect(waiting.map(({ about }) => about)).toEqual(['child-safety', 'child-safety', 'others-safety'])
  expect(concerns('sound')).toHaveLength(3)
  expect(concerns('sound').filter(row => row.answered_on !== row.raised_on)).toEqual([])
})

describe('a boy whose needs are known (F7)', () => {
  const { failed, sound } = both('waiting-for-help')
  const NEEDS = ['need-mental-health', 'need-communication']
  const HELP = ['mental-health', 'speech-language', 'education']
  const asked = ({ own }: typeof failed) => own(intervention).filter(({ service }) => HELP.includes(service))

  test.for([failed, sound])('had them found by the assessment: $who.family_name', ({ own, here }) => {
    const found = own(assessedFactor)
      .filter(row => row.assessment_id === here[0]?.id && row.is_present)
      .map(({ kind }) => kind)
    expect(NEEDS.filter(need => !found.includes(need))).toEqual([])
  })

  test('was referred to health and education months ago, and nothing has started; or within a fortnight', () => {
    expect(asked(failed).map(({ service }) => service)).toEqual(HELP)
    for (const { referred_on, started_on } of asked(failed)) {
      expect(started_on ?? null).toBeNull()
      expect(since(referred_on)).toBeGreaterThanOrEqual(60)
      expect(since(referred_on)).toBeLessThanOrEqual(300)
    }
    const waits = asked(sound).map(row => daysBetween(row.referred_on, row.started_on ?? today))
    expect(waits.filter(days => days > 14)).toEqual([])
    expect(asked(sound).map(({ service }) => service)).toEqual(expect.arrayContaining(HELP))
  })
})

describe('a victim at the child’s own school (F8)', () => {
  const { failed, sound } = both('harmed-at-school')
  const harmOf = ({ records }: DemoService, { own }: typeof failed) => {
    const offences = new Set(own(offence).map(({ id }) => id))
    return records(victimHarm).filter(row => offences.has(row.offence_id) && row.relationship === 'same-school')
  }
  const inPlan = ({ own, plan: inForce }: typeof failed) =>
    own(objective).some(row => row.plan_id === inForce?.id && row.answers?.includes('victim-safety'))

  test('said what they need to be safe; the plan is silent about it, or answers it', () => {
    for (const [service, one] of [
      [ABERWEN, failed],
      [GLANMORFA, sound],
    ] as const) {
      expect(harmOf(service, one).length).toBeGreaterThan(0)
      expect(harmOf(service, one).at(-1)?.safety_needs).not.toBeNull()
      expect(one.plan).toBeDefined()
    }
    expect([inPlan(failed), inPlan(sound)]).toEqual([false, true])
    expect(failed.own(safetyNote)).toEqual([])
    expect(sound.own(safetyNote).map(({ kind }) => kind)).toContain('school')
    const safe = new Set(harmOf(GLANMORFA, sound).map(({ victim_id }) => victim_id))
    expect(GLANMORFA.records(victimMeasure).some(row => safe.has(row.victim_id))).toBe(true)
  })
})
