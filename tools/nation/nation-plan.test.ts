import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NATION, planNation, shareOut } from './nation-plan.ts'

const services = planNation(NATION)
const sizes = services.map(({ profile }) => profile.open)
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

describe('the invented nation', () => {
  test('has as many services, children, programmes and users as asked', () => {
    expect(services).toHaveLength(155)
    expect(total(sizes)).toBe(25_000)
    expect(total(services.map(({ profile }) => profile.children))).toBe(400_000)
    expect(total(services.map(({ users }) => users))).toBe(7_500)
  })

  test('has a largest service of 5 to 10 times the mean, and none without work', () => {
    const mean = total(sizes) / sizes.length
    expect(Math.max(...sizes) / mean).toBeGreaterThan(5)
    expect(Math.max(...sizes) / mean).toBeLessThan(10)
    expect(Math.min(...sizes)).toBeGreaterThan(20)
  })

  test('has services of different names in England and in Wales', () => {
    expect(new Set(services.map(({ profile }) => profile.name.en)).size).toBe(155)
    expect(services.filter(({ profile }) => profile.nation === 'wales')).toHaveLength(17)
  })
})

test('what is shared out adds up, and nobody gets less than nothing', () => {
  const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 50 })
  fc.assert(
    fc.property(fc.nat(100_000), weights, (whole, shares) => {
      const parts = shareOut(whole, shares)
      expect(total(parts)).toBe(whole)
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
    }),
  )
})
