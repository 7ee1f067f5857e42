import { findCode } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { OUTCOMES } from './outcomes.ts'

/** How outcomes are grouped. The first six are the national return’s own groups, the others ours. */
export const OUTCOME_GROUPS = {
  diversion: { en: 'Diversion', cy: 'Dargyfeirio' },
  'diversion-other': { en: 'Diversion (other)', cy: 'Dargyfeirio (arall)' },
  'pre-court': { en: 'Pre-court', cy: 'Cyn llys' },
  'first-tier': { en: 'First-tier', cy: 'Haen gyntaf' },
  community: { en: 'Community', cy: 'Cymunedol' },
  custody: { en: 'Custody', cy: 'Y ddalfa' },
  civil: { en: 'Civil and ancillary orders', cy: 'Gorchmynion sifil ac ategol' },
  'no-finding': { en: 'Ended without a finding of guilt', cy: 'Daeth i ben heb ddyfarniad euog' },
  'not-grouped': { en: 'Other', cy: 'Arall' },
} as const satisfies Record<string, Words>

export type OutcomeGroup = keyof typeof OUTCOME_GROUPS

/** The group of an outcome. One that the list does not know is in none of them. */
export function outcomeGroup(outcome: string): OutcomeGroup {
  const group = findCode(OUTCOMES, outcome)?.group
  return group !== undefined && group in OUTCOME_GROUPS ? (group as OutcomeGroup) : 'not-grouped'
}

/** The groups that make a child a first-time entrant: diversion never does. */
export const isSubstantive = (outcome: string): boolean =>
  (['pre-court', 'first-tier', 'community', 'custody'] as const satisfies OutcomeGroup[]).some(
    group => group === outcomeGroup(outcome),
  )
