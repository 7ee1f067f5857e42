import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { daysOn } from './days-on.ts'

const today = localDate('2026-11-23')
const day = (text: string | null) => (text === null ? null : localDate(text))

test.for([
  ['2026-11-23', null, '1 day', '1 diwrnod'],
  ['2026-11-22', null, '2 days', '2 ddiwrnod'],
  ['2026-11-01', '2026-11-10', '10 days', '10 diwrnod'],
  ['2026-11-01', '2026-12-31', '23 days', '23 diwrnod'],
] as const)('on a programme from %s until %s a child has been, today, for %s', ([starts, ended, en, cy]) => {
  expect(daysOn({ starts_on: day(starts), ended_on: day(ended) }, today)).toEqual({ en, cy })
})

test.for([null, '2026-11-24'])('before a programme starts (%s) no days are counted', starts => {
  expect(daysOn({ starts_on: day(starts), ended_on: null }, today)).toBeNull()
})
