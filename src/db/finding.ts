import type { LogProblem } from './log-problem.ts'
import type { Chain } from './stored-seal.ts'

/** The last seal of a chain. */
export type Head = Chain & { readonly number: number; readonly hash: string }

/** What a step along a chain has looked at, and what it found amiss. */
export type Finding = {
  readonly seals: number
  readonly rows: number
  readonly problems: readonly LogProblem[]
  readonly head?: Head
}
