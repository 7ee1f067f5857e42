import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { ruleSize, samplePlan } from './sample-plan.ts'

const on = localDate('2026-11-23')
const frameworkOf = (id: string) => {
  const framework = findFramework(id)
  if (!framework) throw new Error(id)
  return framework
}
const OLD = frameworkOf('hmip-2021')
const NEW = frameworkOf('hmip-2025-full')

const cases = (work: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${work} ${at}`, stratum: `${work} low`, work }))

describe('how many cases are drawn', () => {
  test.for([
    [OLD, 'court', 9, 9],
    [OLD, 'court', 200, 91],
    [NEW, 'children', 10, 10],
    [NEW, 'children', 5000, 91],
    [OLD, 'children', 12, 12],
  ] as const)('by the rule of a framework: %#', ([framework, work, population, size]) => {
    expect(ruleSize(framework, work, population, on)).toBe(size)
  })

  test('is what the rule says for each kind of work where nothing was chosen', () => {
    const frame = [...cases('court', 200), ...cases('out-of-court', 10)]
    const drawn = samplePlan(frame, { size: null, seed: 's', framework: OLD, on })
    expect(drawn.filter(({ work }) => work === 'court')).toHaveLength(91)
    expect(drawn.filter(({ work }) => work === 'out-of-court')).toHaveLength(ruleSize(OLD, 'out-of-court', 10, on))
  })

  test('is what was chosen, in proportion over all kinds of work', () => {
    const drawn = samplePlan([...cases('court', 30), ...cases('out-of-court', 10)], {
      ...{ size: 8, seed: 's', framework: OLD, on },
    })
    expect(drawn.filter(({ work }) => work === 'court')).toHaveLength(6)
    expect(drawn).toHaveLength(8)
  })
})
