import { type LocalDate, addDays, daysBetween } from '#kernel/local-date.ts'
import { holdsOn, type Span } from '#modules/children/domain/spans.ts'

/** How a post stands on a day: nobody records that it is vacant, it follows from who was posted to it. */
export type PostState =
  | { readonly state: 'filled' }
  | { readonly state: 'vacant'; readonly since: LocalDate; readonly days: number }
  | { readonly state: 'not-yet' | 'ended' }

/** A post with nobody posted to it is vacant from the day after the last one left, or from the post's own first day. */
export function postState(
  post: Span & { readonly from_on: LocalDate },
  postings: readonly Span[],
  on: LocalDate,
): PostState {
  if (on < post.from_on) return { state: 'not-yet' }
  if (!holdsOn(post, on)) return { state: 'ended' }
  if (postings.some(posting => holdsOn(posting, on))) return { state: 'filled' }
  const free = postings.flatMap(({ until_on }) => (until_on !== null && until_on < on ? [addDays(until_on, 1)] : []))
  const since = free.reduce((latest, day) => (day > latest ? day : latest), post.from_on)
  return { state: 'vacant', since, days: daysBetween(since, on) }
}
