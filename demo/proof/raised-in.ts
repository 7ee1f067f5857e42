import { finding } from '#modules/inspections/domain/finding.ts'
import { inspectionDay } from '#modules/inspections/domain/inspection-day.ts'
import { inspection } from '#modules/inspections/domain/inspection.ts'
import type { Link, Raised } from '#modules/inspections/domain/raised.ts'
import { repeatedFinding } from '#modules/inspections/domain/repeated-finding.ts'
import type { SightedService } from './sighted-service.ts'

/** What inspections and reviews found in a service, and what somebody linked to an earlier finding. */
export function raisedIn({ records }: Pick<SightedService, 'records'>): {
  readonly findings: readonly Raised[]
  readonly links: readonly Link[]
} {
  const inspections = new Map(records(inspection).map(one => [one.id, one]))
  const findings = records(finding).flatMap(({ id, inspection_id, description, standard, question }) => {
    const one = inspections.get(inspection_id)
    return one
      ? [
          {
            id,
            inspectionId: inspection_id,
            on: inspectionDay(one),
            text: description,
            framework: one.framework,
            standard,
            question,
          },
        ]
      : []
  })
  const links = records(repeatedFinding).map(({ finding_id, earlier_finding_id }) => ({
    later: finding_id,
    earlier: earlier_finding_id,
  }))
  return { findings, links }
}
