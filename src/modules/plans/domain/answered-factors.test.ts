import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACTOR_KINDS, mustBeAnswered } from '#modules/assessments/domain/factor-kinds.ts'
import { type FoundFactor, unansweredFactors } from './answered-factors.ts'

const found = (kind: string, weight: string | null = 'some', isPresent = true): FoundFactor => ({
  kind,
  isPresent,
  weight,
})
const nothing = { objectives: [], leftOut: [] }

describe('unansweredFactors', () => {
  test.for<readonly [string, FoundFactor, readonly string[]]>([
    ['a danger to the child', found('safety-online', 'little'), ['safety-online']],
    ['a need', found('need-education'), ['need-education']],
    ['what counts much against desistance', found('against-peers', 'much'), ['against-peers']],
    ['what counts little against it', found('against-peers', 'little'), []],
    ['a strength', found('for-family', 'much'), []],
    ['what was looked for and not found', found('safety-online', null, false), []],
  ])('%s', ([, factor, open]) => {
    expect(unansweredFactors([factor], nothing)).toEqual(open)
  })

  test('an objective answers several; a reason answers one', () => {
    const factors = [found('safety-online'), found('need-education'), found('harm-weapon')]
    const plan = {
      objectives: [{ answers: ['safety-online', 'need-education'] }],
      leftOut: [{ factor: 'harm-weapon' }],
    }
    expect(unansweredFactors(factors, plan)).toEqual([])
  })

  const kinds = fc.constantFrom(...FACTOR_KINDS.codes.map(({ code }) => code))
  const factor = fc.record({
    kind: kinds,
    isPresent: fc.boolean(),
    weight: fc.constantFrom('little', 'some', 'much', null),
  })

  test('nothing is open exactly where each factor that calls for an answer has an objective or a reason', () => {
    fc.assert(
      fc.property(fc.array(factor), fc.array(fc.array(kinds)), fc.array(kinds), (factors, answers, left) => {
        const plan = {
          objectives: answers.map(each => ({ answers: each })),
          leftOut: left.map(kind => ({ factor: kind })),
        }
        const said = [...answers.flat(), ...left]
        const all = factors.filter(mustBeAnswered).every(({ kind }) => said.includes(kind))
        expect(unansweredFactors(factors, plan).length === 0).toBe(all)
      }),
    )
  })
})
