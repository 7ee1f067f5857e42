import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'

export type ConcernStanding = 'open' | 'overdue' | 'answered' | 'passed-on'

export const CONCERN_STANDINGS: Readonly<Record<ConcernStanding, Words>> = {
  open: { en: 'Waiting for an answer', cy: 'Yn aros am ateb' },
  overdue: { en: 'Overdue', cy: 'Hwyr' },
  answered: { en: 'Answered', cy: 'Atebwyd' },
  'passed-on': { en: 'Passed on', cy: 'Trosglwyddwyd' },
}

type Concern = {
  readonly due_on: LocalDate
  readonly answered_on: LocalDate | null
  readonly decision: string | null
}

/**
 * How a concern stands on a day. What may be done then:
 *
 * | standing | moves |
 * |---|---|
 * | open, overdue | answer, pass on |
 * | answered, passed-on | none: what was passed on is a new concern |
 */
export function concernStanding({ due_on, answered_on, decision }: Concern, on: LocalDate): ConcernStanding {
  if (answered_on !== null) return decision === 'passed-on' ? 'passed-on' : 'answered'
  return due_on < on ? 'overdue' : 'open'
}
