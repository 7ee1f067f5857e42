import type { InspectionProgramme } from './inspection-programme.ts'
import { byPublication } from './publication.ts'
import type { PublishedInspection } from './published-inspection.ts'

export const inProgramme =
  ({ frameworks }: Pick<InspectionProgramme, 'frameworks'>) =>
  ({ framework }: PublishedInspection): boolean =>
    frameworks.includes(framework)

/** Each service's latest result among those given. */
export function latestByService(results: readonly PublishedInspection[]): ReadonlyMap<string, PublishedInspection> {
  const inOrder = results.toSorted((a, b) => byPublication(a.published, b.published))
  return new Map(inOrder.map(result => [result.service, result]))
}
