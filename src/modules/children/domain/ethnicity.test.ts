import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ETHNICITIES, ETHNICITY_GROUPS, ethnicityGroup } from './ethnicity.ts'

describe('a census category has its group in the indicators', () => {
  test.for([
    ['bangladeshi', 'asian'],
    ['chinese', 'asian'],
    ['black-caribbean', 'black'],
    ['white-and-black-african', 'mixed'],
    ['gypsy-or-irish-traveller', 'white'],
    ['roma', 'white'],
    ['arab', 'other'],
    ['refused', 'not-known'],
    ['not-known', 'not-known'],
    ['W9', 'not-known'],
  ] as const)('%s is in %s', ([ethnicity, group]) => {
    expect(ethnicityGroup(ethnicity)).toBe(group)
  })

  test('as many are in each group as the census has', () => {
    const counts = Object.fromEntries(Object.keys(ETHNICITY_GROUPS).map(group => [group, 0]))
    for (const { code } of ETHNICITIES.codes) counts[ethnicityGroup(code)] = (counts[ethnicityGroup(code)] ?? 0) + 1
    expect(counts).toEqual({ white: 5, mixed: 4, asian: 5, black: 3, other: 2, 'not-known': 2 })
  })
})

test('whatever another system sends, every child is in one of the groups', () => {
  fc.assert(fc.property(fc.string(), sent => ethnicityGroup(sent) in ETHNICITY_GROUPS))
})
