import type { LocalDate } from '#kernel/local-date.ts'

/** Something that held from a day to a day, both counted in. No first day: since always. No last day: still. */
export type Span = { readonly from_on: LocalDate | null; readonly until_on: LocalDate | null }

export const holdsOn = ({ from_on, until_on }: Span, on: LocalDate): boolean =>
  (from_on === null || from_on <= on) && (until_on === null || on <= until_on)

/** What held on a day: several may. */
export const heldOn = <S extends Span>(spans: readonly S[], on: LocalDate): readonly S[] =>
  spans.filter(span => holdsOn(span, on))

/** Whether there is a day on which both held. */
export const overlap = (one: Span, other: Span): boolean => startsBy(one, other) && startsBy(other, one)

const startsBy = ({ from_on }: Span, { until_on }: Span): boolean =>
  from_on === null || until_on === null || from_on <= until_on

/** What held on at least one day of a period. */
export const heldDuring = <S extends Span>(spans: readonly S[], period: Span): readonly S[] =>
  spans.filter(span => overlap(span, period))

/** The newest first, and what still holds before what ended: the order in which people read a history. */
export const newestFirst = <S extends Span>(spans: readonly S[]): readonly S[] =>
  spans.toSorted((a, b) => compare(b.until_on ?? '9', a.until_on ?? '9') || compare(b.from_on ?? '', a.from_on ?? ''))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
