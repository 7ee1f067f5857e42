import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleSize } from './sample-size.ts'

/** 80% confidence, five points either way, whatever the share. */
const eighty = { confidence: 80, z: 1.2816, share: 0.5, margin: 0.05 }

describe('the size of a sample', () => {
  test.for([
    // cases, looked at: worked by hand from 164.25 / (1 + 163.25 / cases), rounded up
    [0, 0],
    [1, 1],
    [30, 26],
    [60, 45],
    [100, 63],
    [1_000_000, 165],
  ] as const)('of %i cases is %i', ([cases, looked]) => {
    expect(sampleSize(eighty, cases)).toBe(looked)
  })

  test.for([
    [5, 5],
    [9, 9],
    [10, 10],
    [15, 14],
    [16, 15],
    [300, 91],
  ] as const)('of %i cases is %i where it is never under 14 nor over 91', ([cases, looked]) => {
    expect(sampleSize({ ...eighty, least: 14, most: 91 }, cases)).toBe(looked)
  })

  const population = fc.nat(5000)
  const limits = fc.record({ least: fc.nat(20), most: fc.integer({ min: 20, max: 200 }) })
  const size = fc.tuple(fc.double({ min: 0.02, max: 0.2, noNaN: true }), limits)

  test('is never above the number of cases nor the most, nor under the least where there are as many', () => {
    fc.assert(
      fc.property(population, size, (cases, [margin, { least, most }]) => {
        const looked = sampleSize({ ...eighty, margin, least, most }, cases)
        return looked <= cases && looked <= most && looked >= Math.min(least, cases)
      }),
    )
  })

  test('never falls when there are more cases', () => {
    fc.assert(
      fc.property(population, fc.nat(500), size, (cases, more, [margin, bounds]) => {
        const asked = { ...eighty, margin, ...bounds }
        return sampleSize(asked, cases + more) >= sampleSize(asked, cases)
      }),
    )
  })

  test('holds a margin at its confidence: the share found lies within five points, four times in five', () => {
    expect(1 - 2 * tail(eighty.z)).toBeCloseTo(eighty.confidence / 100, 3)
  })
})

/** How much of the normal distribution lies above `z`, summed in small steps. */
function tail(z: number): number {
  const step = 0.001
  const steps = Array.from({ length: 8 / step }, (_, at) => z + (at + 0.5) * step)
  return steps.reduce((sum, x) => sum + (step * Math.exp(-(x ** 2) / 2)) / Math.sqrt(2 * Math.PI), 0)
}
