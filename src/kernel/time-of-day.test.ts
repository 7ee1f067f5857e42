import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeOfDay } from './dates-in-words.ts'
import type { Field } from './entity.ts'
import { localDate } from './local-date.ts'
import { readValue } from './read-value.ts'
import { TIME_OF_DAY } from './time-of-day.ts'

const field: Field = {
  kind: 'text',
  max: 5,
  label: { en: 'Time', cy: 'Amser' },
  pattern: TIME_OF_DAY,
  example: '14:30',
}
const read = (text: string) => readValue(field, text, localDate('2026-11-26'))

describe('a time of day', () => {
  test.for([
    ['14:30', '14:30'],
    ['9:05', '09:05'],
    ['9.30', '09:30'],
    ['09 30', '09:30'],
    ['930', '09:30'],
    ['1430', '14:30'],
    ['9:30am', '09:30'],
    ['9.30 a.m.', '09:30'],
    ['2pm', '14:00'],
    ['2 PM', '14:00'],
    ['14.30pm', '14:30'],
    ['12am', '00:00'],
    ['12.15pm', '12:15'],
    ['9yb', '09:00'],
    ['2.30yp', '14:30'],
    ['7yh', '19:00'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
  ] as const)('%s is kept as %s', ([text, expected]) => {
    expect(read(text)).toEqual({ ok: true, value: expected })
  })

  test.for(['24:00', '9:60', '14am', '9', '14', 'noon', '9:30:00', '123456', '-1:00'])(
    '%s is refused in words',
    text => {
      expect(read(text)).toMatchObject({ ok: false })
    },
  )

  test('reads every moment as a page shows it', () => {
    const moments = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map(timeOfDay)
    fc.assert(
      fc.property(moments, shown => {
        expect(read(shown)).toEqual({ ok: true, value: shown })
      }),
    )
  })
})
