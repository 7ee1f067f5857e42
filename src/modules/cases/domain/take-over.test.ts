import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import { takeOver, type Turn } from './take-over.ts'

const turn = (id: string, from: string, until: string | null): Turn => ({
  id,
  from_on: localDate(from),
  until_on: until === null ? null : localDate(until),
})

describe('takeOver', () => {
  test.for([
    ['the first case manager takes over from nobody', [], turn('b', '2026-03-01', null), []],
    [
      'the one before hands over on the day before',
      [turn('a', '2026-01-01', null)],
      turn('b', '2026-03-01', null),
      ['a'],
    ],
    ['one who left earlier is left alone', [turn('a', '2026-01-01', '2026-02-01')], turn('b', '2026-03-01', null), []],
    ['a correction does not end itself', [turn('b', '2026-01-01', null)], turn('b', '2026-03-01', null), []],
  ] as const)('%s', ([, others, next, ending]) => {
    expect(takeOver(others, next)).toEqual({ ok: true, value: { ending, until: addDays(next.from_on, -1) } })
  })

  test.for([
    ['the same day as another', [turn('a', '2026-03-01', null)]],
    ['while another is to begin later', [turn('a', '2026-04-01', null)]],
    ['within a turn that has its own end', [turn('a', '2026-01-01', '2026-03-31')]],
  ] as const)('two at a time are refused: %s', ([, others]) => {
    expect(takeOver(others, turn('b', '2026-03-01', null))).toEqual({ ok: false, problem: 'two-at-a-time' })
  })

  const day = fc.nat(60).map(days => addDays(localDate('2026-01-01'), days))
  const anyTurn = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    from_on: day,
    until_on: fc.option(day),
  })

  test('after taking over, no day has two case managers where none had before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyTurn, { selector: ({ id }) => id, maxLength: 3 }), day, (others, from_on) => {
        fc.pre(others.every(({ from_on: from, until_on }) => until_on === null || from <= until_on))
        const answer = takeOver(others, { id: 'next', from_on, until_on: null })
        if (!answer.ok) return
        const { ending, until } = answer.value
        const after = others.map(other => (ending.includes(other.id) ? { ...other, until_on: until } : other))
        for (let days = 0; days <= 70; days++) {
          const on = addDays(localDate('2026-01-01'), days)
          if (holdsOn({ from_on, until_on: null }, on)) expect(after.filter(one => holdsOn(one, on))).toEqual([])
        }
      }),
    )
  })
})
