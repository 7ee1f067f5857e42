import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** How a version of a plan stands. Nobody records it: it follows from what was done. */
export const PLAN_STATUSES = {
  draft: { en: 'Draft', cy: 'Drafft' },
  'awaiting-approval': { en: 'Waiting for approval', cy: 'Yn aros am gymeradwyaeth' },
  returned: { en: 'Returned with comments', cy: 'Dychwelwyd gyda sylwadau' },
  agreed: { en: 'Agreed', cy: 'Cytunwyd' },
  replaced: { en: 'Replaced by a later version', cy: 'Disodlwyd gan fersiwn ddiweddarach' },
  closed: { en: 'Closed', cy: 'Ar gau' },
} as const satisfies Record<string, Words>

export type PlanStatus = keyof typeof PLAN_STATUSES

/** What was done to a plan, as far as its status depends on it. */
export type PlanHistory = {
  readonly submitted_on: LocalDate | null
  readonly agreed_on: LocalDate | null
  readonly replaced_on: LocalDate | null
  readonly decisions: readonly { readonly decision: string }[]
  readonly programmeEnded: boolean
}

export function planStatus({
  submitted_on,
  agreed_on,
  replaced_on,
  decisions,
  programmeEnded,
}: PlanHistory): PlanStatus {
  if (replaced_on !== null) return 'replaced'
  if (programmeEnded) return 'closed'
  if (agreed_on !== null) return 'agreed'
  if (submitted_on !== null) return 'awaiting-approval'
  return decisions.some(({ decision }) => decision === 'returned') ? 'returned' : 'draft'
}

export type PlanMove =
  'write' | 'submit' | 'agree' | 'discard' | 'approve' | 'return' | 'record-progress' | 'review' | 'start-next'

/** What may be done with a plan as it stands; `needsApproval` says which of the two ways it takes effect. */
export function planMoves(status: PlanStatus, needsApproval: boolean): readonly PlanMove[] {
  const sendOn: PlanMove = needsApproval ? 'submit' : 'agree'
  switch (status) {
    case 'draft':
      return ['write', sendOn, 'discard']
    case 'returned':
      return ['write', sendOn]
    case 'awaiting-approval':
      return ['approve', 'return']
    case 'agreed':
      return ['record-progress', 'review', 'start-next']
    case 'replaced':
    case 'closed':
      return []
  }
}

/** Whether someone still writes or decides about it: a programme has one such version at most. */
export const isOpenPlan = (status: PlanStatus): boolean =>
  status === 'draft' || status === 'returned' || status === 'awaiting-approval'
