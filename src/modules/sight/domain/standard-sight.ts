import type { LocalDate } from '#kernel/local-date.ts'
import type { Outlook } from '#modules/forecast/domain/outlook.ts'
import type { Standard } from '#modules/frameworks/domain/framework.ts'
import type { Rating } from '#modules/frameworks/domain/rating.ts'
import type { StandardReport } from '#modules/ratings/domain/rate-judgements.ts'
import type { SignalCount } from './standing-signals.ts'

/** What the last inspection gave a standard, or those of another framework that are about the same. */
export type Inspected = {
  readonly rating: Rating
  readonly inspectionId: string
  readonly on: LocalDate
  /** The numbers under which it was rated, where they are not this standard’s own. */
  readonly as: readonly string[]
}

/** What leaders make of a standard that is weighed on evidence. */
export type Assessed = { readonly rating: Rating; readonly on: LocalDate; readonly challenged: boolean }

/** Everything that bears on one standard, as numbers. */
export type StandardSight = {
  readonly standard: Standard
  readonly inspected: Inspected | null
  /** By the service’s own audits; null where no case was judged on it. */
  readonly audited: { readonly report: StandardReport; readonly cases: number } | null
  readonly assessed: Assessed | null
  /** Null until it has been worked out, or where no case was audited. */
  readonly outlook: Outlook | null
  readonly signals: SignalCount
  /** A month ago; null while that is not known. */
  readonly before: SignalCount | null
  /** What was raised in several inspections or reviews and still waits. */
  readonly raisedAgain: number
}
