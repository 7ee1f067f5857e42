import { asAt, type Dated } from '#kernel/dated.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'

/** For how many days something still counts, or is still shown openly. */
type Windows = {
  /** An incident is among what is dangerous now. */
  readonly dangerous: number
  /** An incident is news: those before it are folded away. */
  readonly recent: number
  /** A child who was missing is in the list of those who were lately. */
  readonly missing: number
  /** Somebody is asked for the talk after a child was found: later it is too late to learn from it. */
  readonly talk: number
}

export const SAFETY_WINDOWS: Dated<Windows> = [
  { from: localDate('2000-01-01'), value: { dangerous: 90, recent: 90, missing: 90, talk: 90 }, source: 'Ours' },
]

export const windowDays = (window: keyof Windows, on: LocalDate): number => asAt(SAFETY_WINDOWS, on).value[window]

/** The last day that no longer counts. */
export const windowStart = (window: keyof Windows, on: LocalDate): LocalDate => addDays(on, -windowDays(window, on))
