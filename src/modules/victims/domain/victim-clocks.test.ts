import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'
import type { ConsentGiven } from './consents.ts'
import { type Contact, type Details, firstContactDue, updatesDue } from './victim-clocks.ts'

const today = localDate('2026-06-30')
const received = (on: string): Details => ({ details: 'received', details_on: localDate(on) })
const said = (about: string, decision: string, on: string): ConsentGiven => ({
  about,
  decision,
  decided_on: localDate(on),
})
const contact = (on: string, about_event: string | null = null, reached = true): Contact => ({
  held_on: localDate(on),
  reached,
  about_event,
})

describe('the first contact', () => {
  test.for([
    ['is due ten working days after the details came', [received('2026-06-01')], [], [], '2026-06-15'],
    ['counts no bank holiday', [received('2026-05-20')], [], [], '2026-06-04'],
    ['counts from the first details', [received('2026-06-08'), received('2026-06-01')], [], [], '2026-06-15'],
    ['is not due while nobody knows how', [{ details: 'not-passed-on', details_on: today }], [], [], null],
    ['is not due once there was an attempt', [received('2026-06-01')], [contact('2026-06-03', null, false)], [], null],
    [
      'is not due to someone who refused',
      [received('2026-06-01')],
      [],
      [said('contact', 'refused', '2026-06-02')],
      null,
    ],
    [
      'is due to someone who gave no answer',
      [received('2026-06-01')],
      [],
      [said('contact', 'no-answer', '2026-06-02')],
      '2026-06-15',
    ],
  ] as const)('%s', ([, harms, contacts, consents, due]) => {
    expect(firstContactDue({ harms, contacts, consents })).toBe(due)
  })
})

describe('what a victim is to be told', () => {
  const SENTENCE = { event: 'sentence', on: localDate('2026-06-10') } as const
  const AGREED = [said('updates', 'given', '2026-06-01')]
  const due = (consents: readonly ConsentGiven[], contacts: readonly Contact[] = [], enhanced = false) =>
    updatesDue({ events: [SENTENCE], contacts, consents, enhanced }, today).map(({ dueOn }) => dueOn)

  test.for([
    ['within five working days', AGREED, [], false, ['2026-06-17']],
    ['within one under enhanced rights', AGREED, [], true, ['2026-06-11']],
    ['nothing without their consent', [], [], false, []],
    ['nothing that happened before they agreed', [said('updates', 'given', '2026-06-11')], [], false, []],
    ['nothing once they took it back', [said('updates', 'withdrawn', '2026-06-20'), ...AGREED], [], false, []],
    ['nothing once they said no to all contact', [said('contact', 'refused', '2026-06-20'), ...AGREED], [], false, []],
    ['nothing that they were told', AGREED, [contact('2026-06-12', 'sentence')], false, []],
    ['still, where nobody was reached', AGREED, [contact('2026-06-12', 'sentence', false)], false, ['2026-06-17']],
    ['still, where they were told of another thing', AGREED, [contact('2026-06-12', 'breach')], false, ['2026-06-17']],
    [
      'still, where they were told of an earlier one',
      AGREED,
      [contact('2026-06-09', 'sentence')],
      false,
      ['2026-06-17'],
    ],
  ] as const)('%s', ([, consents, contacts, enhanced, days]) => {
    expect(due(consents, contacts, enhanced)).toEqual(days)
  })

  const events = fc.array(
    fc.record({
      event: fc.constantFrom('sentence' as const, 'release' as const, 'breach' as const, 'end' as const),
      on: fc.integer({ min: -60, max: 20 }).map((days): LocalDate => addDays(today, days)),
    }),
  )

  test('nothing of days to come, and nothing more for one contact more', () => {
    fc.assert(
      fc.property(events, fc.constantFrom('sentence', 'release', 'breach', 'end'), (all, told) => {
        const consents = [said('updates', 'given', '2020-01-01')]
        const before = updatesDue({ events: all, contacts: [], consents, enhanced: false }, today)
        expect(before.filter(({ on }) => on > today)).toEqual([])
        const contacts = [contact('2026-06-30', told)]
        const after = updatesDue({ events: all, contacts, consents, enhanced: false }, today)
        expect(after).toEqual(before.filter(({ event }) => event !== told))
      }),
    )
  })
})
