import { asAt } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'
import { sampleSize } from '#modules/frameworks/domain/sample-size.ts'
import { type Drawable, drawSample } from './draw-sample.ts'

type Case = Drawable & { readonly work: string }

export type SampleRules = {
  readonly size: number | null
  readonly seed: string
  readonly framework: Framework
  readonly on: LocalDate
}

/** How many cases of a kind of work the framework’s rule asks for; all of them where it has no rule. */
export function ruleSize(framework: Framework, work: string, population: number, on: LocalDate): number {
  const rule = framework.samples.find(sample => sample.work === work)
  if (!rule) return population
  return sampleSize({ ...asAt(rule.size, on).value, ...(rule.limits && asAt(rule.limits, on).value) }, population)
}

/** The sample of a round: of the size chosen over all of its frame, or by the framework’s rule for each kind of work. */
export function samplePlan<One extends Case>(
  frame: readonly One[],
  { size, seed, framework, on }: SampleRules,
): readonly One[] {
  if (size !== null) return drawSample(frame, size, seed)
  return [...Map.groupBy(frame, ({ work }) => work)].flatMap(([work, cases]) =>
    drawSample(cases, ruleSize(framework, work, cases.length, on), seed),
  )
}
