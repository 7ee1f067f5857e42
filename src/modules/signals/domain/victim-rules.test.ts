import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { findFramework, standardsOf } from '#modules/frameworks/index.ts'
import { CONSENT_DECISIONS } from '#modules/victims/domain/consent-decisions.ts'
import { CONSENT_SUBJECTS } from '#modules/victims/domain/consent-subjects.ts'
import { DETAILS } from '#modules/victims/domain/details-received.ts'
import { VICTIM_EVENTS } from '#modules/victims/domain/victim-events.ts'
import { RULE_LIST, EVERY_RULE, SETTING_LIST } from './rule-list.ts'
import { settingName, settingsOn } from './settings-on.ts'
import { earliest } from './spells.ts'
import { lookAtVictim } from './subjects-on.ts'
import { historyOfVictim, type VictimPicture } from './victim-picture.ts'
import { VICTIM_RULES } from './victim-rules.ts'

const BEGIN = localDate('2025-01-01')
const day = fc.integer({ min: 0, max: 500 }).map(days => addDays(BEGIN, days))
const id = fc.constantFrom('1', '2')
const some = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 3 })
const codeOf = ({ codes }: typeof DETAILS) => fc.constantFrom(...codes.map(({ code }) => code))

/** Whatever may be recorded of a victim, however unlikely, of two years from a day on. */
const anyVictim: fc.Arbitrary<VictimPicture> = fc.record({
  childId: fc.constant('child'),
  victim: fc.record({
    id: fc.constant('victim'),
    kind: fc.constantFrom('adult', 'child'),
    enhanced_rights: fc.subarray(['persistent']),
  }),
  harms: some(fc.record({ id, offence_id: id, details: codeOf(DETAILS), details_on: fc.option(day) })),
  consents: some(
    fc.record({ id, about: codeOf(CONSENT_SUBJECTS), decision: codeOf(CONSENT_DECISIONS), decided_on: day }),
  ).map(rows => rows.toSorted((a, b) => (a.decided_on < b.decided_on ? 1 : -1))),
  contacts: some(fc.record({ id, held_on: day, reached: fc.boolean(), about_event: fc.option(codeOf(VICTIM_EVENTS)) })),
  outcomes: some(fc.record({ id, offence_id: id, decided_on: day })),
  programmes: some(
    fc.record({
      id,
      kind: fc.constantFrom('referral-order', 'dto-licence'),
      offence_ids: fc.uniqueArray(id),
      starts_on: fc.option(day),
      ended_on: fc.option(day),
    }),
  ),
  breaches: some(fc.record({ id, programme_id: id, information_laid_on: day })),
})

test('no two rules have one name, and every number of a victim’s rule can be set', () => {
  expect(new Set(EVERY_RULE.map(rule => rule.id)).size).toBe(EVERY_RULE.length)
  const settings = SETTING_LIST.codes.map(({ code }) => code)
  for (const rule of VICTIM_RULES)
    for (const name of Object.keys(rule.settings)) expect(settings).toContain(settingName(rule, name))
})

test('no record of a child can name a rule about victims', () => {
  const named = RULE_LIST.codes.map(({ code }) => code)
  for (const rule of VICTIM_RULES) expect(named).not.toContain(rule.id)
})

describe.each(VICTIM_RULES.map(rule => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('bears on standards that there are', () => {
    for (const [framework, ids] of Object.entries(rule.standards)) {
      const known = findFramework(framework)
      const found = (known ? standardsOf(known) : []).flatMap(one => [one.id, ...one.questions.map(q => q.id)])
      expect(found).toEqual(expect.arrayContaining([...ids]))
    }
  })

  test('has numbers within their bounds, each with a source', () => {
    for (const { values, least, most } of Object.values(rule.settings))
      for (const { value, source } of values) {
        expect(value >= least && value <= most).toBe(true)
        expect(source.length).toBeGreaterThan(3)
      }
  })

  test('says the same until the day on which it asks to look again', () => {
    let said = 0
    fc.assert(
      fc.property(
        anyVictim,
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 1, max: 40 }),
        (victim, from, days) => {
          const history = historyOfVictim(victim)
          const on = addDays(BEGIN, from)
          const settings = settingsOn(rule, [], on)
          const looks = lookAtVictim(rule, history.on(on), on, settings)
          said += looks.flatMap(({ raises }) => raises).length
          const again = earliest([history.changesAfter(on), ...looks.map(({ lookAgainOn }) => lookAgainOn)])
          if (again !== null) expect(again > on).toBe(true)
          const later = addDays(on, days)
          if (again !== null && again <= later) return
          const raisedOn = (then: typeof on) =>
            lookAtVictim(rule, history.on(then), then, settings).flatMap(({ raises }) => raises)
          expect(raisedOn(later)).toEqual(raisedOn(on))
        },
      ),
      { numRuns: 2000 },
    )
    expect(said).toBeGreaterThan(0)
  })
})
