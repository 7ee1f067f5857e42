import type { Settled } from '#bundle/catalogue.ts'

/** A completed assessment and a manager’s decision are never changed, by an import neither. */
export const ASSESSMENTS_SETTLED: readonly Settled[] = [
  {
    entity: 'assessment',
    by: 'completed_on',
    parts: ['assessment_answer', 'assessed_factor', 'assessed_level'].map(entity => ({
      entity,
      through: 'assessment_id',
    })),
  },
  { entity: 'countersignature', by: 'decided_on', parts: [] },
]
