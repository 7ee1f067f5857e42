import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { learnerNumber, nhsNumber, policeNumber, pupilNumber } from './identifier-checks.ts'

const today = localDate('2026-11-22')

describe('an NHS number', () => {
  test.for([
    ['943 476 5919', '9434765919'],
    ['943-476-5919', '9434765919'],
    ['9434765918', null],
    ['943476591', null],
    ['94347659190', null],
  ] as const)('%s is %s', ([typed, number]) => {
    expect(nhsNumber(typed)).toBe(number)
  })

  test('with one digit mistyped is never accepted', () => {
    const wrongDigit = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(wrongDigit, ([place, shift]) => {
        const digits = Array.from('9434765919')
        digits[place] = String((Number(digits[place]) + shift) % 10)
        expect(nhsNumber(digits.join(''))).toBeNull()
      }),
    )
  })
})

describe('a unique learner number', () => {
  test.for([
    ['9276308686', '9276308686'], // the example in its specification
    ['92763 08686', '9276308686'],
    ['9276308687', null],
    ['0276308686', null],
  ] as const)('%s is %s', ([typed, number]) => {
    expect(learnerNumber(typed)).toBe(number)
  })

  test('is never an NHS number, as it was designed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map(String), number => {
        expect(nhsNumber(number) !== null && learnerNumber(number) !== null).toBe(false)
      }),
    )
  })
})

describe('a unique pupil number', () => {
  test.for([
    ['B801200005001', 'B801200005001'],
    ['p207000016049', 'P207000016049'],
    ['A801200005001', null],
    ['B80120000500', null],
    ['B8012000050I1', null],
  ] as const)('%s is %s', ([typed, number]) => {
    expect(pupilNumber(typed)).toBe(number)
  })
})

describe('a PNC identifier is kept in its long form', () => {
  test.for([
    ['2019/0123456E', '2019/0123456E'],
    ['19/123456e', '2019/0123456E'],
    ['20190123456E', '2019/0123456E'],
    ['03/12345N', '2003/0012345N'],
    ['99/1G', '1999/0000001G'],
    ['2019/0123456F', null],
    ['2019/0123456', null],
    ['not known', null],
  ] as const)('%s is %s', ([typed, number]) => {
    expect(policeNumber(typed, today)).toBe(number)
  })
})
