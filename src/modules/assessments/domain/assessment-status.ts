import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** How an assessment stands. Nobody records it: it follows from what was done. */
export const ASSESSMENT_STATUSES = {
  draft: { en: 'Draft', cy: 'Drafft' },
  completed: { en: 'Completed', cy: 'Wedi’i gwblhau' },
  'awaiting-countersignature': { en: 'Waiting to be countersigned', cy: 'Yn aros i gael ei gydlofnodi' },
  countersigned: { en: 'Countersigned', cy: 'Wedi’i gydlofnodi' },
  returned: { en: 'Returned', cy: 'Wedi’i ddychwelyd' },
  'from-elsewhere': { en: 'From elsewhere', cy: 'O rywle arall' },
} as const satisfies Record<string, Words>

export type AssessmentStatus = keyof typeof ASSESSMENT_STATUSES

/** What was done to an assessment, as far as its status depends on it. */
export type AssessmentHistory = {
  readonly completed_on: LocalDate | null
  readonly origin: string
  readonly needsCountersignature: boolean
  /** What the manager decided, or null. */
  readonly decision: string | null
}

export function assessmentStatus(history: AssessmentHistory): AssessmentStatus {
  const { completed_on, origin, needsCountersignature, decision } = history
  if (origin !== 'here') return 'from-elsewhere'
  if (completed_on === null) return 'draft'
  if (decision === 'returned') return 'returned'
  if (decision === 'countersigned') return 'countersigned'
  return needsCountersignature ? 'awaiting-countersignature' : 'completed'
}

/** What may be done with an assessment as it stands. */
export type AssessmentMove = 'write' | 'complete' | 'discard' | 'countersign' | 'return' | 'start-next'

export const ASSESSMENT_MOVES: Readonly<Record<AssessmentStatus, readonly AssessmentMove[]>> = {
  draft: ['write', 'complete', 'discard'],
  completed: ['start-next'],
  'awaiting-countersignature': ['countersign', 'return', 'start-next'],
  countersigned: ['start-next'],
  returned: ['start-next'],
  'from-elsewhere': ['start-next'],
}
