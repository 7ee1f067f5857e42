import { type LocalDate, addDays } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { overlap, type Span } from '#modules/children/domain/spans.ts'

/** A time in which somebody had one role in one programme. */
export type Turn = Span & { readonly id: string; readonly from_on: LocalDate }

/** What a new turn does to the others: these end on the day before it begins. */
type TakeOver = { readonly ending: readonly string[]; readonly until: LocalDate }

/**
 * A programme has one case manager at a time. Whoever had it, with no end in sight, hands over on the day before the
 * next begins. A turn that is over, or that begins on the same day or later, is not cut short: that would be a guess.
 */
export function takeOver(others: readonly Turn[], next: Turn): Result<TakeOver, 'two-at-a-time'> {
  const until = addDays(next.from_on, -1)
  const ending = others.filter(({ id, from_on, until_on }) => id !== next.id && until_on === null && from_on <= until)
  const ends = new Set(ending.map(({ id }) => id))
  const clash = others.some(other => other.id !== next.id && !ends.has(other.id) && overlap(other, next))
  return clash ? refuse('two-at-a-time') : ok({ ending: [...ends], until })
}
