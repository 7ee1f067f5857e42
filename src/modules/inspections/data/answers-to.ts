import type { RepeatKind } from './repeat-kind.ts'
import type { Recommendation, ServiceRecord } from './service-record.ts'

/** The recommendations that say what was done about something raised: itself, or those that follow from a finding. */
export const answersTo = ({ inspections }: ServiceRecord, kind: RepeatKind, id: string): readonly Recommendation[] =>
  inspections
    .flatMap(({ recommendations }) => recommendations)
    .filter(one => (kind.path === 'recommendations' ? one.id === id : one.values.finding_ids?.includes(id)))
