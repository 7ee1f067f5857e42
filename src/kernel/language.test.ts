import { describe, expect, test } from 'vitest'
import { longDate, moment, shortDate } from './dates-in-words.ts'
import { count, type Counted, inAlphabet, numberIn } from './language.ts'
import { localDate } from './local-date.ts'

const CHILDREN: Counted = {
  en: { zero: 'no children', one: '{n} child', other: '{n} children' },
  cy: {
    zero: 'dim plant',
    one: '{n} plentyn',
    two: '{n} blentyn',
    few: '{n} phlentyn',
    many: '{n} phlentyn',
    other: '{n} o blant',
  },
}

describe('counting', () => {
  test.for([
    [0, 'no children', 'dim plant'],
    [1, '1 child', '1 plentyn'],
    [2, '2 children', '2 blentyn'],
    [3, '3 children', '3 phlentyn'],
    [6, '6 children', '6 phlentyn'],
    [10, '10 children', '10 o blant'],
    [16581, '16,581 children', '16,581 o blant'],
  ] as const)('%i', ([n, en, cy]) => {
    expect(count(CHILDREN, n)).toEqual({ en, cy })
  })
})

test('Welsh names stand in the order of the Welsh alphabet', () => {
  const names = ['Chwilio', 'Cymorth', 'Llanelli', 'Lerpwl', 'Rhyl', 'Rwmania']
  expect(names.toSorted(inAlphabet('cy'))).toEqual(['Cymorth', 'Chwilio', 'Lerpwl', 'Llanelli', 'Rwmania', 'Rhyl'])
  expect(names.toSorted(inAlphabet('en'))).toEqual(['Chwilio', 'Cymorth', 'Lerpwl', 'Llanelli', 'Rhyl', 'Rwmania'])
})

describe('days and moments in words', () => {
  const sunday = localDate('2026-11-22')

  test('have no ordinal and no comma', () => {
    expect([longDate('en', sunday), longDate('cy', sunday)]).toEqual(['22 November 2026', '22 Tachwedd 2026'])
    expect([shortDate('en', sunday), shortDate('cy', sunday)]).toEqual(['22 Nov 2026', '22 Tach 2026'])
  })

  test('are those of the clock on the wall', () => {
    expect(moment('cy', new Date('2026-06-30T23:30:00Z'))).toBe('1 Gorffennaf 2026, 00:30')
  })
})

test('numbers have a comma for thousands in both languages', () => {
  expect([numberIn('en', 116581.5), numberIn('cy', 116581.5)]).toEqual(['116,581.5', '116,581.5'])
})
