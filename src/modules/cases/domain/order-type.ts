import type { Words } from '#kernel/language.ts'
import { programmeGroup } from './programme-kinds.ts'

/** The breakdown “type of order” of the key performance indicators (YJB calculation code, August 2026). */
export const ORDER_TYPES = {
  'non-substantive': {
    en: 'Non-substantive out-of-court disposals with work by the service',
    cy: 'Datrysiadau y tu allan i’r llys nad ydynt yn sylweddol, gyda gwaith gan y gwasanaeth',
  },
  'youth-caution': {
    en: 'Youth cautions with work by the service',
    cy: 'Rhybuddiadau ieuenctid gyda gwaith gan y gwasanaeth',
  },
  'youth-conditional-caution': { en: 'Youth conditional cautions', cy: 'Rhybuddiadau ieuenctid amodol' },
  'referral-order': { en: 'Referral orders', cy: 'Gorchmynion atgyfeirio' },
  'youth-rehabilitation-order': { en: 'Youth rehabilitation orders', cy: 'Gorchmynion adsefydlu ieuenctid' },
  custody: { en: 'Custodial sentences', cy: 'Dedfrydau yn y ddalfa' },
} as const satisfies Record<string, Words>

export type OrderType = keyof typeof ORDER_TYPES

const BY_KIND: Readonly<Record<string, OrderType>> = {
  'youth-caution': 'youth-caution',
  'youth-conditional-caution': 'youth-conditional-caution',
  'referral-order': 'referral-order',
  'youth-rehabilitation-order': 'youth-rehabilitation-order',
  'youth-rehabilitation-order-iss': 'youth-rehabilitation-order',
  'youth-rehabilitation-order-fostering': 'youth-rehabilitation-order',
}

/**
 * Under which type of order the indicators count a programme; null for work that they do not count, such as
 * prevention. Outcome 23, which they do not name yet, is counted with the diversion that it is.
 */
export function orderType(programmeKind: string): OrderType | null {
  const named = BY_KIND[programmeKind]
  if (named) return named
  const group = programmeGroup(programmeKind)
  return group === 'diversion' ? 'non-substantive' : group === 'custody' ? 'custody' : null
}
