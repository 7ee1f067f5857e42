import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { requirementsInForce } from './requirements-in-force.ts'

const ON = localDate('2026-11-23')
const day = (text: string | null) => (text === null ? null : localDate(text))

describe('a requirement is in force', () => {
  const cases: readonly (readonly [string, string | null, string | null, boolean | null, boolean])[] = [
    ['while the programme that carries its outcome out goes on', null, null, true, true],
    ['until that programme ends, whatever the dates say', '2027-01-01', '2027-01-01', false, false],
    ['until its own last day, that day counted in', '2026-11-23', null, null, true],
    ['no longer on the day after its own last day', '2026-11-22', '2027-01-01', true, false],
    ['until its outcome ends', null, '2026-11-23', null, true],
    ['no longer once its outcome has ended', null, '2026-11-22', true, false],
    ['never by a record that says nothing of its end', null, null, null, false],
  ]
  test.each(cases)('%s', (_, ownEnd, outcomeEnd, live, expected) => {
    const requirement = { outcome_id: 'o', ends_on: day(ownEnd) }
    const bound = {
      outcomes: [{ id: 'o', ends_on: day(outcomeEnd) }],
      programmes: live === null ? [] : [{ outcomeIds: ['o'], isLive: live }],
    }
    expect(requirementsInForce([requirement], bound, ON)).toEqual(expected ? [requirement] : [])
  })

  test('and once it is not, it never is again', () => {
    const end = fc.option(fc.integer({ min: -30, max: 30 }))
    const programmes = fc.array(fc.record({ outcomeIds: fc.constantFrom(['o'], ['other']), isLive: fc.boolean() }))
    fc.assert(
      fc.property(end, end, programmes, fc.nat(20), (own, outcome, carrying, later) => {
        const on = (offset: number | null) => (offset === null ? null : addDays(ON, offset))
        const requirement = { outcome_id: 'o', ends_on: on(own) }
        const bound = { outcomes: [{ id: 'o', ends_on: on(outcome) }], programmes: carrying }
        const today = requirementsInForce([requirement], bound, ON).length
        expect(requirementsInForce([requirement], bound, addDays(ON, later)).length).toBeLessThanOrEqual(today)
      }),
    )
  })
})
