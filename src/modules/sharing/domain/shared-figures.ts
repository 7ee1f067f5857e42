import type { LocalDate } from '#kernel/local-date.ts'
import type { Rating } from '#modules/frameworks/domain/rating.ts'

/** A figure that others may see; null where it is kept back. */
export type SharedNumber = number | null

/** How a service stood at the end of a quarter: the figures of its board’s paper, no more and no fewer of them shown. */
export type SharedQuarter = {
  readonly on: LocalDate
  readonly programmes: SharedNumber
  /** Signals that stood, those of them past their day, and those that had come up to the board. */
  readonly standing: SharedNumber
  readonly late: SharedNumber
  readonly board: SharedNumber
}

export type SharedSignals = {
  /** The earliest first. */
  readonly quarters: readonly SharedQuarter[]
  /** How many of the rules’ numbers the service has set for itself: with others it would count differently. */
  readonly ownNumbers: number
}

/** A standard by the service’s own audits. Question by question nothing is shared. */
export type SharedRating = { readonly standard: string; readonly rating: Rating; readonly cases: number }

export type SharedAudits = { readonly framework: string; readonly ratings: readonly SharedRating[] }

/** What a service shares; null what it has not agreed to share. */
export type SharedFigures = { readonly signals: SharedSignals | null; readonly audits: SharedAudits | null }

/** Signals for each open programme; null where that is not to be known. */
export const eachProgramme = ({ standing, programmes }: SharedQuarter): number | null =>
  standing === null || programmes === null || programmes === 0 ? null : standing / programmes

/** The share of the signals that were past their day, from 0 to 1; null where that is not to be known. */
export const lateShare = ({ standing, late }: SharedQuarter): number | null =>
  standing === null || late === null || standing === 0 ? null : late / standing
