import type { Certainty } from '#kernel/certainty.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { WorkKind } from '#modules/frameworks/domain/framework.ts'
import type { Distribution } from './distribution.ts'

/** The question that holds a rating down most, with the chances if the work on it were sufficient in every case. */
export type Lift = { readonly question: string; readonly probability: Distribution }

/** The chance of each rating, with how many audited cases it rests on: there is no chance without that number. */
export type Outlook = {
  readonly probability: Distribution
  readonly cases: number
  /** How many cases inspectors would look at. */
  readonly sample: number
  /** Null where no one question holds it down. */
  readonly moves: Lift | null
}

export type StandardForecast = { readonly id: string } & Outlook

export type OverallForecast = Outlook & {
  /** The total to be expected, out of `outOf`. Draws in which fewer standards are rated enter in proportion. */
  readonly scoreMean: number
  readonly outOf: number
  readonly certainty: Certainty
  /** Counted standards that were neither audited nor given: the bands are taken in proportion without them. */
  readonly missing: readonly string[]
}

/** What is drawn together: a kind of work, or several where the same cases were audited for them. */
export type WorkForecast = {
  readonly works: readonly WorkKind[]
  readonly cases: number
  readonly openCases: number
  readonly sample: number
}

/** What would become of a service if inspectors drew their sample now and judged as the auditors did. */
export type Forecast = {
  readonly cases: number
  readonly sample: number
  readonly draws: number
  /** The greatest error that comes into any chance given here from drawing only so often. */
  readonly standardError: number
  /** Those judged in cases, in the framework’s order. */
  readonly standards: readonly StandardForecast[]
  /** Null where no standard that counts was audited or given. */
  readonly overall: OverallForecast | null
  readonly framework: string
  readonly on: LocalDate
  readonly seed: number
  /** How far the bands and the size of the sample can be relied on. */
  readonly certainty: Certainty
  readonly work: readonly WorkForecast[]
}
