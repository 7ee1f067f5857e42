import type { Settled } from '#bundle/catalogue.ts'

/** A closed round and a completed audit are never changed, by an import neither. */
export const AUDITS_SETTLED: readonly Settled[] = [
  {
    entity: 'audit_round',
    by: 'closed_on',
    parts: ['audit_case', 'judgement_elsewhere'].map(entity => ({ entity, through: 'round_id' })),
  },
  { entity: 'audit', by: 'completed_on', parts: [{ entity: 'audit_judgement', through: 'audit_id' }] },
]
