import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'
import { eventsOf } from './events-of.ts'

const [MARCH, JUNE] = [localDate('2026-03-10'), localDate('2026-06-10')]
const work = (kind: string, ended_on: LocalDate | null, breaches: readonly LocalDate[] = []) => ({
  kind,
  starts_on: MARCH,
  ended_on,
  breaches,
})

describe('what a victim may ask to be told of', () => {
  test.for([
    ['the outcome', { outcomes: [MARCH], programmes: [] }, [['sentence', MARCH]]],
    ['a release on licence', { outcomes: [], programmes: [work('dto-licence', null)] }, [['release', MARCH]]],
    [
      'a breach before a court',
      { outcomes: [], programmes: [work('referral-order', null, [JUNE])] },
      [['breach', JUNE]],
    ],
    ['the end of the work', { outcomes: [], programmes: [work('referral-order', JUNE)] }, [['end', JUNE]]],
    [
      'not the end of one part while another goes on',
      { outcomes: [], programmes: [work('referral-order', JUNE), work('youth-rehabilitation-order', null)] },
      [],
    ],
  ] as const)('%s', ([, course, events]) => {
    expect(eventsOf([course]).map(({ event, on }) => [event, on])).toEqual(events)
  })

  test('once, where two offences led to the same, and in order', () => {
    const course = { outcomes: [MARCH], programmes: [work('referral-order', JUNE)] }
    expect(eventsOf([course, course]).map(({ event }) => event)).toEqual(['sentence', 'end'])
  })

  test('never more for one offence than the record has days', () => {
    const day = fc.integer({ min: 0, max: 90 }).map(days => addDays(MARCH, days))
    const programme = fc.record({
      kind: fc.constantFrom('referral-order', 'dto-licence'),
      starts_on: day,
      ended_on: fc.option(day),
      breaches: fc.array(day, { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(day), fc.array(programme), (outcomes, programmes) => {
        const days = new Set([
          ...outcomes,
          ...programmes.flatMap(({ starts_on, ended_on, breaches }) => [starts_on, ended_on, ...breaches]),
        ])
        for (const { on } of eventsOf([{ outcomes, programmes }])) expect(days).toContain(on)
      }),
    )
  })
})
