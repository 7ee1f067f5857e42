import { asAt, type Dated } from '#kernel/dated.ts'
import { localDate, type LocalDate } from '#kernel/local-date.ts'

/** What failures are counted by: the e-mail typed, the network address, the account at its second step, links asked for. */
export type AttemptKind = 'email' | 'address' | 'code' | 'link'

export type Failures = { readonly count: number; readonly last: Date }

type Slowing = {
  /** Failures that cost no wait: people mistype. */
  readonly free: number
  /** The wait after the first failure beyond those, doubled at each further one. */
  readonly firstWait: number
  readonly longestWait: number
  /** From this many in a row on, no more are taken until a new link is used or the count is forgotten. */
  readonly stopAt: number
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** After this long without another failure the count starts afresh. */
const FORGOTTEN_AFTER: Readonly<Record<AttemptKind, number>> = {
  email: 30 * 24 * HOUR,
  code: 30 * 24 * HOUR,
  address: HOUR,
  link: 24 * HOUR,
}

const SLOWING: Dated<Readonly<Record<AttemptKind, Slowing>>> = [
  {
    from: localDate('2025-08-01'),
    value: {
      email: { free: 5, firstWait: 30 * SECOND, longestWait: HOUR, stopAt: 100 },
      code: { free: 5, firstWait: 30 * SECOND, longestWait: HOUR, stopAt: 100 },
      address: { free: 50, firstWait: 30 * SECOND, longestWait: 15 * MINUTE, stopAt: Infinity },
      link: { free: 3, firstWait: 5 * MINUTE, longestWait: HOUR, stopAt: Infinity },
    },
    source:
      'NIST SP 800-63B-4 section 3.2.2: no more than 100 failures in a row on one account, waits rising from 30 seconds to an hour; OWASP ASVS 5.0 6.3.1. The limits by address and for links are our own',
  },
]

export type Wait =
  { readonly state: 'go-ahead' } | { readonly state: 'wait'; readonly ms: number } | { readonly state: 'stopped' }

/** Whether one more attempt is taken now, after these failures in a row. */
export function waitAfter(kind: AttemptKind, failures: Failures | null, now: Date, on: LocalDate): Wait {
  const count = stillCounted(kind, failures, now)
  const { free, firstWait, longestWait, stopAt } = asAt(SLOWING, on).value[kind]
  if (!failures || count < free) return { state: 'go-ahead' }
  if (count >= stopAt) return { state: 'stopped' }
  const ms = failures.last.getTime() + Math.min(longestWait, firstWait * 2 ** (count - free)) - now.getTime()
  return ms > 0 ? { state: 'wait', ms } : { state: 'go-ahead' }
}

/** The failures in a row that still count. */
export const stillCounted = (kind: AttemptKind, failures: Failures | null, now: Date): number =>
  failures && now.getTime() - failures.last.getTime() < FORGOTTEN_AFTER[kind] ? failures.count : 0
