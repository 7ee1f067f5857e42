import { asAt } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Framework, WorkKind } from '#modules/frameworks/domain/framework.ts'
import { sampleSize } from '#modules/frameworks/domain/sample-size.ts'

/** How many of the open cases inspectors would look at: the most that the framework’s rules for these works give. */
export const sampleFor = (framework: Framework, works: readonly WorkKind[], open: number, on: LocalDate): number =>
  Math.max(
    0,
    ...framework.samples
      .filter(({ work }) => works.includes(work))
      .map(({ size, limits }) =>
        sampleSize({ ...asAt(size, on).value, ...(limits ? asAt(limits, on).value : {}) }, open),
      ),
  )
