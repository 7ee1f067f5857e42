import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Span, holdsOn } from '#modules/children/domain/spans.ts'
import { answersForIt } from './allocation-roles.ts'

/** How a programme stands on a day. Nobody records it: it follows from what was done. */
export const PROGRAMME_STATUSES = {
  referred: { en: 'Referred', cy: 'Atgyfeiriwyd' },
  'not-started': { en: 'Not started', cy: 'Heb ddechrau' },
  'open-unallocated': { en: 'Open, no case manager', cy: 'Agored, dim rheolwr achos' },
  open: { en: 'Open', cy: 'Agored' },
  caretaken: { en: 'With another service for a time', cy: 'Gyda gwasanaeth arall dros dro' },
  'transferred-out': { en: 'Transferred to another service', cy: 'Trosglwyddwyd i wasanaeth arall' },
  'ended-completed': { en: 'Ended: completed', cy: 'Daeth i ben: cwblhawyd' },
  'ended-not-completed': { en: 'Ended: not completed', cy: 'Daeth i ben: ni chwblhawyd' },
  ended: { en: 'Ended', cy: 'Daeth i ben' },
} as const satisfies Record<string, Words>

export type ProgrammeStatus = keyof typeof PROGRAMME_STATUSES

/** What was done to a programme, as far as its status depends on it. */
export type ProgrammeHistory = {
  readonly starts_on: LocalDate | null
  readonly ended_on: LocalDate | null
  readonly end_reason: string | null
  readonly successfully_completed: boolean | null
  readonly allocations: readonly (Span & { readonly role: string })[]
  readonly transfers: readonly {
    readonly kind: string
    readonly accepted_on: LocalDate | null
    readonly ended_on: LocalDate | null
  }[]
}

const ENDINGS: Readonly<Record<string, ProgrammeStatus>> = {
  completed: 'ended-completed',
  'good-progress': 'ended-completed',
  'not-completed': 'ended-not-completed',
  withdrew: 'ended-not-completed',
  breached: 'ended-not-completed',
  transferred: 'transferred-out',
}

/** The day on which a programme ends is the first on which it has ended. */
export function programmeStatus(programme: ProgrammeHistory, on: LocalDate): ProgrammeStatus {
  const { starts_on, ended_on, allocations } = programme
  if (ended_on !== null && ended_on <= on) return ending(programme)
  const away = whereabouts(programme, on)
  if (away) return away
  if (starts_on === null) return 'referred'
  if (on < starts_on) return 'not-started'
  return allocations.some(allocation => answersForIt(allocation.role) && holdsOn(allocation, on))
    ? 'open'
    : 'open-unallocated'
}

/** A recorded reason says how it ended; without a telling one, whether the child completed it does. */
function ending({ end_reason, successfully_completed }: ProgrammeHistory): ProgrammeStatus {
  const told = end_reason === null ? undefined : ENDINGS[end_reason]
  if (told) return told
  if (successfully_completed === null) return 'ended'
  return successfully_completed ? 'ended-completed' : 'ended-not-completed'
}

/** The last move accepted decides: a programme that came back is here. */
function whereabouts({ transfers }: ProgrammeHistory, on: LocalDate): ProgrammeStatus | null {
  const accepted = transfers.flatMap(({ kind, accepted_on: from_on, ended_on }) =>
    from_on !== null && from_on <= on && (ended_on === null || on < ended_on) ? [{ kind, from_on }] : [],
  )
  const last = accepted.toSorted((a, b) => (a.from_on < b.from_on ? -1 : a.from_on > b.from_on ? 1 : 0)).at(-1)
  if (last?.kind === 'transfer-out') return 'transferred-out'
  return last?.kind === 'caretaking-out' ? 'caretaken' : null
}

/** The statuses of a programme that somebody here has to work on. */
export const isOpen = (status: ProgrammeStatus): boolean => status === 'open' || status === 'open-unallocated'

/** The statuses from which a programme goes on: everything but those that ended it here. */
export const isLive = (status: ProgrammeStatus): boolean =>
  isOpen(status) || status === 'referred' || status === 'not-started' || status === 'caretaken'
