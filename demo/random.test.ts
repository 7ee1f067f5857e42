import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deal, seeded } from './random.ts'

describe('seeded dice', () => {
  test('fall the same way for the same seed, and another way for another', () => {
    const falls = (seed: string) => Array.from({ length: 20 }, seeded(seed).next)
    expect(falls('aberwen')).toEqual(falls('aberwen'))
    expect(falls('aberwen')).not.toEqual(falls('glanmorfa'))
  })

  test('a fork does not depend on how often the dice were thrown before', () => {
    const [early, late] = [seeded('a'), seeded('a')]
    late.next()
    expect(late.fork('child-1').next()).toBe(early.fork('child-1').next())
  })

  test('a whole number lies between its ends, and reaches both', () => {
    const dice = seeded('whole')
    const falls = Array.from({ length: 300 }, () => dice.whole(2, 5))
    expect(new Set(falls)).toEqual(new Set([2, 3, 4, 5]))
  })

  test('weights are kept in the long run', () => {
    const dice = seeded('weights')
    const falls = Array.from({ length: 10_000 }, () => dice.weighted({ often: 3, seldom: 1 }))
    expect(falls.filter(fall => fall === 'often').length / falls.length).toBeCloseTo(0.75, 1)
  })
})

describe('deal', () => {
  test('deals exactly as many as asked, each within one of its share', () => {
    const weights = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.integer({ min: 1, max: 50 }), { minKeys: 1 })
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 200 }), (shares, count) => {
        const dealt = deal(seeded('deal'), shares, count)
        const total = Object.values(shares).reduce((sum, share) => sum + share, 0)
        expect(dealt).toHaveLength(count)
        for (const [code, share] of Object.entries(shares)) {
          const times = dealt.filter(other => other === code).length
          expect(Math.abs(times - (share / total) * count)).toBeLessThan(1)
        }
      }),
    )
  })
})
