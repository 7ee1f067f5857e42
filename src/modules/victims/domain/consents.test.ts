import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'
import { CONSENT_DECISIONS } from './consent-decisions.ts'
import { CONSENT_SUBJECTS } from './consent-subjects.ts'
import { type ConsentGiven, consentOn, mayContact } from './consents.ts'
import { VICTIM_PURPOSES } from './victim-purposes.ts'

const on = localDate('2026-06-15')
const said = (about: string, decision: string, decided_on: string): ConsentGiven => ({
  about,
  decision,
  decided_on: localDate(decided_on),
})

describe('whether a victim may be contacted', () => {
  test.for([
    ['who was not asked', 'update', [], true],
    ['who agreed', 'update', [said('updates', 'given', '2026-06-01')], true],
    ['who gave no answer', 'update', [said('updates', 'no-answer', '2026-06-01')], true],
    ['who refused updates, with one', 'update', [said('updates', 'refused', '2026-06-01')], false],
    ['who refused updates, about support', 'support', [said('updates', 'refused', '2026-06-01')], true],
    ['who took back contact, about support', 'support', [said('contact', 'withdrawn', '2026-06-01')], false],
    ['who took back contact, with their rights', 'rights', [said('contact', 'withdrawn', '2026-06-01')], true],
    ['who took back contact, with a warning', 'safety', [said('contact', 'withdrawn', '2026-06-01')], true],
    [
      'who refused and agreed later',
      'update',
      [said('updates', 'given', '2026-06-10'), said('updates', 'refused', '2026-06-01')],
      true,
    ],
    ['who says no in that very contact', 'update', [said('updates', 'withdrawn', '2026-06-15')], true],
    ['who says no later', 'update', [said('updates', 'withdrawn', '2026-06-20')], true],
    [
      'who refused a passing on of views, about theirs',
      'view-before-decision',
      [said('passing-on-views', 'refused', '2026-06-01')],
      false,
    ],
  ] as const)('%s', ([, purpose, consents, may]) => {
    expect(mayContact(consents, purpose, on)).toBe(may)
  })

  const codesOf = (list: typeof CONSENT_SUBJECTS) => fc.constantFrom(...list.codes.map(({ code }) => code))
  const newestFirst = (consents: readonly ConsentGiven[]) =>
    consents.toSorted((a, b) => (a.decided_on < b.decided_on ? 1 : a.decided_on > b.decided_on ? -1 : 0))
  const day: fc.Arbitrary<LocalDate> = fc.integer({ min: -30, max: 30 }).map(days => addDays(on, days))
  const consents = fc
    .array(fc.record({ about: codesOf(CONSENT_SUBJECTS), decision: codesOf(CONSENT_DECISIONS), decided_on: day }))
    .map(newestFirst)

  test('agreeing to everything today lets anything happen tomorrow, whatever was said before', () => {
    const today = CONSENT_SUBJECTS.codes.map(({ code }) => said(code, 'given', on))
    fc.assert(
      fc.property(consents, codesOf(VICTIM_PURPOSES), (earlier, purpose) => {
        const before = earlier.filter(({ decided_on }) => decided_on < on)
        expect(mayContact([...today, ...before], purpose, addDays(on, 1))).toBe(true)
      }),
    )
  })

  test('what is said after a day changes nothing of that day', () => {
    fc.assert(
      fc.property(consents, codesOf(VICTIM_PURPOSES), codesOf(CONSENT_SUBJECTS), (all, purpose, subject) => {
        const known = all.filter(({ decided_on }) => decided_on <= on)
        expect(mayContact(all, purpose, on)).toBe(mayContact(known, purpose, on))
        expect(consentOn(all, subject, on)).toEqual(consentOn(known, subject, on))
      }),
    )
  })
})
