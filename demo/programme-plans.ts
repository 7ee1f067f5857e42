/** How children come to a kind of programme: nobody decided, the police did, a court did or is about to. */
type Route = 'none' | 'police' | 'court' | 'before-court'

/** What a kind of programme looks like when it is invented. */
export type ProgrammePlan = {
  readonly kind: string
  readonly route: Route
  /** The outcome that it carries out; null where there is none, or not yet. */
  readonly outcome: string | null
  readonly months: readonly [least: number, most: number]
  /** Rises with what the child and others have at stake. */
  readonly weight: number
  readonly requirements: readonly string[]
}

const plan = (
  kind: string,
  route: Route,
  weight: number,
  months: ProgrammePlan['months'],
  outcome: string | null = null,
  requirements: readonly string[] = [],
): ProgrammePlan => ({ kind, route, outcome, months, weight, requirements })

const ORDER = ['supervision', 'activity', 'curfew', 'education', 'prohibited-activity', 'unpaid-work']
const INTENSIVE = ['supervision', 'extended-activity', 'curfew', 'electronic-monitoring', 'education']
const CONTRACT = ['contract-term', 'contract-term', 'reparation']
const LICENCE = ['licence-condition', 'curfew']

const PLANS: readonly ProgrammePlan[] = [
  plan('prevention', 'none', 1, [3, 7]),
  plan('turnaround', 'none', 1, [3, 6]),
  plan('antisocial-behaviour', 'none', 1, [2, 5]),
  plan('community-resolution', 'police', 2, [2, 4], 'community-resolution-with-service'),
  plan('outcome-20-21', 'police', 2, [1, 3], 'outcome-21'),
  plan('outcome-22', 'police', 2, [3, 5], 'outcome-22'),
  plan('outcome-22-deferred', 'police', 2, [3, 5], 'outcome-22-deferred'),
  plan('outcome-23', 'police', 2, [3, 6], 'outcome-23'),
  plan('youth-caution', 'police', 3, [2, 4], 'youth-caution'),
  plan('youth-conditional-caution', 'police', 3, [3, 5], 'youth-conditional-caution', ['caution-condition']),
  plan('referral-order', 'court', 4, [4, 12], 'referral-order', CONTRACT),
  plan('reparation-order', 'court', 4, [2, 3], 'reparation-order', ['reparation']),
  plan('youth-rehabilitation-order', 'court', 5, [9, 18], 'youth-rehabilitation-order', ORDER),
  plan('youth-rehabilitation-order-iss', 'court', 6, [12, 24], 'youth-rehabilitation-order-iss', INTENSIVE),
  plan('dto-custody', 'court', 7, [3, 9], 'detention-and-training-order'),
  plan('dto-licence', 'court', 7, [3, 9], 'detention-and-training-order', LICENCE),
  plan('long-custody', 'court', 8, [12, 30], 'section-250'),
  plan('long-licence', 'court', 8, [10, 24], 'section-250', LICENCE),
  plan('bail-support', 'before-court', 4, [1, 4]),
  plan('remand-custody', 'before-court', 6, [1, 5]),
  plan('pre-sentence-report', 'before-court', 4, [1, 2]),
  plan('voluntary', 'none', 1, [2, 5]),
]

const BY_KIND = new Map(PLANS.map(entry => [entry.kind, entry]))

export function planFor(kind: string): ProgrammePlan {
  const found = BY_KIND.get(kind)
  if (!found) throw new RangeError(`No plan for a programme of the kind ${kind}`)
  return found
}

export const isAtCourt = ({ route }: ProgrammePlan): boolean => route === 'court' || route === 'before-court'

export const hasOffence = ({ route }: ProgrammePlan): boolean => route !== 'none'

export const isInCustody = ({ kind }: ProgrammePlan): boolean =>
  kind === 'dto-custody' || kind === 'long-custody' || kind === 'remand-custody'

const AFTER_CUSTODY: Readonly<Record<string, string>> = { 'dto-custody': 'dto-licence', 'long-custody': 'long-licence' }

/** The time in custody that a licence follows, or null. */
export function custodyBefore({ kind }: ProgrammePlan): ProgrammePlan | null {
  const custody = Object.keys(AFTER_CUSTODY).find(before => AFTER_CUSTODY[before] === kind)
  return custody === undefined ? null : planFor(custody)
}

/** Custody that has ended went on under licence. */
export const planForEnded = (kind: string): ProgrammePlan => planFor(AFTER_CUSTODY[kind] ?? kind)
