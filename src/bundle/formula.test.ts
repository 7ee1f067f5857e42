import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neutralised, restored } from './formula.ts'

describe('a cell that looks like a formula', () => {
  test.for([
    ['=1+1', "'=1+1"],
    ['+44 1970 000000', "'+44 1970 000000"],
    ['-', "'-"],
    ['@here', "'@here"],
    ['\tindented', "'\tindented"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['Ty’n-y-coed', 'Ty’n-y-coed'],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['', ''],
  ] as const)('%j is exported as %j', ([cell, exported]) => {
    expect(neutralised(cell)).toBe(exported)
  })

  test('import takes off exactly what export put on', () => {
    const cell = fc.stringMatching(/^['=+\-@\t＝a ]{0,6}$/)
    fc.assert(fc.property(cell, text => restored(neutralised(text)) === text))
  })

  test('no exported cell starts a formula', () => {
    fc.assert(fc.property(fc.string(), text => !/^[=+\-@\t\r\n＝＋－＠]/u.test(neutralised(text))))
  })
})
