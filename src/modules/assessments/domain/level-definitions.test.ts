import { expect, test } from 'vitest'
import { asAt } from '#kernel/dated.ts'
import { LEVELS } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { LEVEL_DEFINITIONS } from './level-definitions.ts'

test('every level that can be chosen is defined, the lowest first, and no other', () => {
  const { value } = asAt(LEVEL_DEFINITIONS, localDate('2026-11-23'))
  expect(Object.keys(value['child-safety'])).toEqual(LEVELS)
  expect(Object.keys(value['others-safety'])).toEqual(LEVELS)
  expect(Object.keys(value.reoffending)).toEqual(['low', 'medium', 'high'])
})

test('no two definitions are the same, and each is said in both languages', () => {
  const all = Object.values(asAt(LEVEL_DEFINITIONS, localDate('2026-11-23')).value).flatMap(levels =>
    Object.values(levels),
  )
  expect(new Set(all.map(({ en }) => en)).size).toBe(all.length)
  expect(new Set(all.map(({ cy }) => cy)).size).toBe(all.length)
})
