import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDate } from '#kernel/local-date.ts'
import { byMonth } from './by-month.ts'

const item = (on: string) => ({ on: localDate(on) })

describe('byMonth', () => {
  test('what happened in one month stands together', () => {
    const months = byMonth([item('2026-11-22'), item('2026-11-02'), item('2026-10-31'), item('2025-10-31')])
    expect(months.map(({ firstDay, items }) => [firstDay, items.length])).toEqual([
      ['2026-11-01', 2],
      ['2026-10-01', 1],
      ['2025-10-01', 1],
    ])
  })

  test('nothing is lost, doubled or moved', () => {
    const days = fc.array(fc.integer({ min: 0, max: 2000 }).map(n => ({ on: addDays(localDate('2020-01-01'), n) })))
    fc.assert(
      fc.property(days, items => {
        expect(byMonth(items).flatMap(month => month.items)).toEqual(items)
      }),
    )
  })
})
