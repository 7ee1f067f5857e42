import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Drawable, drawSample, inDrawnOrder, quotasOf } from './draw-sample.ts'

const framesOf = fc
  .array(fc.tuple(fc.constantFrom('court high', 'court low', 'children medium', 'children none'), fc.integer()), {
    maxLength: 60,
  })
  .map(parts => parts.map(([stratum], at): Drawable => ({ id: `case-${at}`, stratum })))

const ids = (cases: readonly Drawable[]): readonly string[] => cases.map(({ id }) => id)
const SEED = fc.string({ minLength: 1, maxLength: 12 })

describe('a sample', () => {
  test('has the size asked for, or all there are, and no case twice', () => {
    fc.assert(
      fc.property(framesOf, fc.integer({ min: 1, max: 80 }), SEED, (frame, size, seed) => {
        const drawn = ids(drawSample(frame, size, seed))
        expect(drawn).toHaveLength(Math.min(size, frame.length))
        expect(new Set(drawn).size).toBe(drawn.length)
      }),
    )
  })

  test('gives each stratum its share of the places, to within one', () => {
    fc.assert(
      fc.property(framesOf, fc.integer({ min: 1, max: 80 }), SEED, (frame, size, seed) => {
        const drawn = drawSample(frame, size, seed)
        for (const [stratum, cases] of Map.groupBy(frame, one => one.stratum)) {
          const exact = (Math.min(size, frame.length) * cases.length) / frame.length
          const got = drawn.filter(one => one.stratum === stratum).length
          expect(Math.abs(got - exact)).toBeLessThan(1)
        }
      }),
    )
  })

  test('is the same for the same seed and cases, in whatever order they come', () => {
    fc.assert(
      fc.property(framesOf, fc.integer({ min: 1, max: 80 }), SEED, (frame, size, seed) => {
        expect(ids(drawSample(frame.toReversed(), size, seed))).toEqual(ids(drawSample(frame, size, seed)))
      }),
    )
  })

  test('can have any case, also the only one of its kind, and each about as often as any other', () => {
    const frame: readonly Drawable[] = [
      { id: 'alone', stratum: 'court high' },
      ...Array.from({ length: 19 }, (_, at) => ({ id: `case-${at}`, stratum: 'court low' })),
    ]
    const times = new Map<string, number>()
    for (let seed = 0; seed < 2000; seed++)
      for (const id of ids(drawSample(frame, 4, `seed ${seed}`))) times.set(id, (times.get(id) ?? 0) + 1)
    expect(times.size).toBe(20)
    // Each is in 4 of 20 samples: 400 of 2,000, give or take five standard deviations of 18.
    for (const count of times.values()) expect(Math.abs(count - 400)).toBeLessThan(90)
  })

  test('goes on with the next case of the stratum where one is replaced, though others have joined it', () => {
    fc.assert(
      fc.property(framesOf, SEED, (frame, seed) => {
        const more = [...frame, { id: 'joined', stratum: 'court low' }]
        const order = ids(inDrawnOrder(more, seed)).filter(id => id !== 'joined')
        expect(order).toEqual(ids(inDrawnOrder(frame, seed)))
      }),
    )
  })
})

describe('places', () => {
  test.for([
    [[10, 10], 4, [2, 2]],
    [[30, 10], 4, [3, 1]],
    [[5, 5], 40, [5, 5]],
    [[7], 3, [3]],
    [[], 3, []],
  ] as const)('of strata of %j, %i make %j', ([counts, size, quotas]) => {
    const strata = counts.map((count, at) => ({ name: `stratum ${at}`, count }))
    expect(quotasOf(strata, size, 'a seed')).toEqual(quotas)
  })
})
