import type { LocalDate } from '#kernel/local-date.ts'
import { answersForIt } from './allocation-roles.ts'
import { takeOver, type Turn } from './take-over.ts'

export type AllocationProblem =
  'before-the-programme' | 'after-the-programme' | 'before-they-started' | 'after-they-left' | 'two-at-a-time'

/** What an allocation must agree with: the programme, the person, and who else has had the same role in it. */
export type Circumstances = {
  readonly programme: {
    readonly referred_on: LocalDate | null
    readonly starts_on: LocalDate | null
    readonly ended_on: LocalDate | null
  }
  readonly person: { readonly starts_on: LocalDate | null; readonly leaves_on: LocalDate | null }
  readonly sameRole: readonly Turn[]
}

/** Why a programme can’t be allocated so, or null. An ended one can’t be allocated beyond its end. */
export function allocationProblem(
  allocation: Turn & { readonly role: string },
  { programme, person, sameRole }: Circumstances,
): AllocationProblem | null {
  const { from_on, until_on, role } = allocation
  const { ended_on } = programme
  if (from_on < firstDay(programme)) return 'before-the-programme'
  if (ended_on !== null && (until_on === null || until_on > ended_on)) return 'after-the-programme'
  if (person.starts_on !== null && from_on < person.starts_on) return 'before-they-started'
  if (person.leaves_on !== null && (until_on ?? from_on) > person.leaves_on) return 'after-they-left'
  return answersForIt(role) && !takeOver(sameRole, allocation).ok ? 'two-at-a-time' : null
}

/** The day from which the service has to do with a programme: its referral, or its start where that came first. */
export function firstDay({ referred_on, starts_on }: Pick<Circumstances['programme'], 'referred_on' | 'starts_on'>) {
  const days = [referred_on, starts_on].filter(day => day !== null).toSorted()
  return days[0] ?? ''
}
