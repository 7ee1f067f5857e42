import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { baselineDays } from './baseline-days.ts'

const last = (fieldwork: string | null, published: string | null) => ({
  fieldwork_until_on: fieldwork === null ? null : localDate(fieldwork),
  published_on: published === null ? null : localDate(published),
})

test.for([
  ['2026-11-23', last('2026-03-13', '2026-06-03'), ['2026-03-13', '2026-06-03', '2025-11-23']],
  ['2026-11-23', last('2026-03-13', null), ['2026-03-13', '2025-11-23']],
  ['2026-05-01', last('2026-03-13', '2026-06-03'), ['2026-03-13', '2025-05-01']],
  ['2026-11-23', null, ['2025-11-23']],
  ['2028-02-29', null, ['2027-02-28']],
] as const)(
  'on %s the days of the last inspection that have come are offered, and a year ago',
  ([today, known, days]) => {
    expect(baselineDays(known, localDate(today)).map(({ on }) => on)).toEqual(days)
  },
)
