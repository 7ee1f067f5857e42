import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { onPoliceBail } from './on-police-bail.ts'

const bail = (status: string | null, from: string | null, until: string | null) => ({
  police_bail_status: status,
  police_bail_from_on: from === null ? null : localDate(from),
  police_bail_until_on: until === null ? null : localDate(until),
})

test.each([
  ['conditional', '2026-11-01', null, true],
  ['unconditional', null, '2026-11-23', true],
  ['under-investigation', null, null, true],
  ['conditional', '2026-11-24', null, false],
  ['conditional', '2026-11-01', '2026-11-22', false],
  ['none', '2026-11-01', null, false],
  ['not-known', '2026-11-01', null, false],
  [null, '2026-11-01', null, false],
])('police bail %s from %s until %s holds on 23 November: %s', (status, from, until, holds) => {
  expect(onPoliceBail(bail(status, from, until), localDate('2026-11-23'))).toBe(holds)
})
