import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import { ASSESSMENT_STATUSES, type AssessmentStatus } from '../domain/assessment-status.ts'

const MEANINGS: Readonly<Record<AssessmentStatus, Meaning>> = {
  draft: 'active',
  completed: 'done',
  'awaiting-countersignature': 'waiting',
  countersigned: 'done',
  returned: 'late',
  'from-elsewhere': 'neutral',
}

export const AssessmentStatusTag = ({ status }: { readonly status: AssessmentStatus }) => (
  <StatusTag meaning={MEANINGS[status]}>{ASSESSMENT_STATUSES[status]}</StatusTag>
)
