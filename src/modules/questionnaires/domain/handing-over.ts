import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { localDate, londonDay } from '#kernel/local-date.ts'

/** What is handed over: one child’s questions, a survey on this device, or a link that many may follow. */
export const HANDOVER_PURPOSES = ['self-assessment', 'survey', 'survey-link'] as const
export type HandoverPurpose = (typeof HANDOVER_PURPOSES)[number]

const OWN_RULE = {
  source: 'Rule of this program',
  certainty: 'unconfirmed',
  note: {
    en: 'Chosen so that nobody is hurried and a forgotten device closes the same day. No guidance was found that gives a number.',
    cy: 'Dewiswyd hyn fel na chaiff neb ei ruthro a bod dyfais a anghofiwyd yn cau yr un diwrnod. Ni chafwyd hyd i ganllawiau sy’n rhoi rhif.',
  },
} as const

/** How long questions stay open that were begun: on a device handed over, or by following a link. */
export const OPEN_FOR: CertainDated<{ readonly minutes: number; readonly linkDays: number }> = [
  { from: localDate('2000-01-01'), value: { minutes: 120, linkDays: 30 }, ...OWN_RULE },
]

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Until when what is handed over now stays open. */
export function openUntil(purpose: HandoverPurpose, now: Date): Date {
  const { minutes, linkDays } = asAt(OPEN_FOR, londonDay(now)).value
  return new Date(now.getTime() + (purpose === 'survey-link' ? linkDays * DAY : minutes * MINUTE))
}

/** Whether it can still be answered. */
export const isOpen = (
  { expires_at, finished_at }: { readonly expires_at: Date; readonly finished_at: Date | null },
  now: Date,
): boolean => finished_at === null && now < expires_at
