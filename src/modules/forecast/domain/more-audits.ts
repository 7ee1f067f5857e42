import { asAt } from '#kernel/dated.ts'
import { chancesIn } from './chances-in.ts'
import type { Counts } from './count-draws.ts'
import { mostLikely } from './distribution.ts'
import { PLAINNESS } from './forecast-numbers.ts'
import { type Ground, groundOf, type Grounds } from './ground-of.ts'
import { type SampledUrn, simulate } from './simulate.ts'

/** How many more audits make a rating likely, if they find what those before did; or that not even so many would. */
export type MoreAudits = { readonly enough: number } | { readonly notBy: number }

export type Narrowing = {
  /** By standard, in audits of its own kind of work; a standard that nobody audited is left out. */
  readonly standards: Readonly<Record<string, MoreAudits>>
  /** In audits of every kind of work; null where nothing that counts was audited. */
  readonly overall: MoreAudits | null
}

/** Enough to find a number of audits; each is tried with the same seed. */
const DRAWS = 4000

/** Where between these it lies is not asked: such a number is never exact. */
const STEPS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200] as const

/** How many more audits would narrow a forecast, up to as many as there are open cases that nobody audited. */
export function moreAudits(grounds: Grounds, seed: number): Narrowing {
  const ground = groundOf(grounds)
  const { likely, mostAudits } = asAt(PLAINNESS, grounds.on).value
  const left = ground.urns.map((_urn, at) => Math.min(mostAudits, leftToAudit(ground, at)))
  const tried = new Map<number, Counts>()
  const countsWith = (more: number): Counts => {
    const counts = tried.get(more) ?? simulate({ ...ground, urns: fuller(ground, left, more), draws: DRAWS, seed })
    tried.set(more, counts)
    return counts
  }
  const search = (most: number, chances: (counts: Counts) => ReturnType<typeof chancesIn>): MoreAudits => {
    const isLikely = (more: number): boolean => {
      const found = chances(countsWith(more))
      return found[mostLikely(found)] >= likely
    }
    const enough = [...STEPS.filter(step => step < most), most].find(isLikely)
    return enough === undefined ? { notBy: most } : { enough }
  }
  const audited = ground.standards.flatMap(({ id, cases, urn }, at) =>
    cases === 0 ? [] : [[id, search(left[urn ?? -1] ?? 0, counts => chancesIn(counts.standards[at]))] as const],
  )
  const isAudited = ground.standards.some(({ counts, cases }) => counts && cases > 0)
  const overall = isAudited ? search(Math.max(...left), ({ overall }) => chancesIn(overall)) : null
  return { standards: Object.fromEntries(audited), overall }
}

const leftToAudit = ({ work }: Ground, at: number): number =>
  Math.max(0, (work[at]?.openCases ?? 0) - (work[at]?.cases ?? 0))

/** The urns as if so many more cases of each had been audited, with the same findings in the same shares. */
const fuller = ({ urns }: Ground, left: readonly number[], more: number): readonly SampledUrn[] =>
  urns.map(({ urn, size }, at) => ({
    urn,
    size,
    standsFor: urn.cases === 0 ? 1 : (urn.cases + Math.min(more, left[at] ?? 0)) / urn.cases,
  }))
