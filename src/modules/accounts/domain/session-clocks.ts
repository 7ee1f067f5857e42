const MINUTE = 60_000

/**
 * Long enough for a visit to a family between two pages, short enough for a laptop left open on a desk; and nobody
 * stays signed in overnight. Source: OWASP ASVS 5.0 7.3.1 and 7.3.2 ask for both limits; NIST SP 800-63B-4
 * section 2.2.3 allows one hour idle and 24 hours in all. The 12 hours are ours: the longest shift.
 */
export const SESSION_CLOCKS = {
  idleMs: 60 * MINUTE,
  absoluteMs: 12 * 60 * MINUTE,
  /** How seldom `last_seen_at` is written, so that reading pages writes next to nothing. */
  touchMs: MINUTE,
  /** How lately someone must have signed in to change how they sign in. */
  freshMs: 15 * MINUTE,
  /** How long an expired session still tells whose half-typed form arrives. */
  keptMs: 30 * 24 * 60 * MINUTE,
  /** How long the steps of one sign-in may take. */
  stepMs: 15 * MINUTE,
} as const

export type SessionTimes = { readonly createdAt: Date; readonly lastSeenAt: Date }

export const isExpired = ({ createdAt, lastSeenAt }: SessionTimes, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() >= SESSION_CLOCKS.idleMs ||
  now.getTime() - createdAt.getTime() >= SESSION_CLOCKS.absoluteMs

/** Whether the person signed in so lately that they may change how they sign in. */
export const isFresh = ({ createdAt }: Pick<SessionTimes, 'createdAt'>, now: Date): boolean =>
  now.getTime() - createdAt.getTime() < SESSION_CLOCKS.freshMs
