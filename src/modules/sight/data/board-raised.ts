import type { Reader } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import { type Chain, timesRaised } from '#modules/inspections/domain/chains.ts'
import { isByInspectorates } from '#modules/inspections/domain/inspection-origins.ts'
import {
  raisedBefore,
  type Recommendation,
  type Repeats,
  repeatedFindings,
  repeatedRecommendations,
  serviceRecord,
} from '#modules/inspections/index.ts'

/** What inspectorates raised more than once, as they put it last. */
export type RaisedAgain = {
  readonly text: string
  readonly standard: string | null
  readonly times: number
  readonly said: Words | null
  readonly path: string
  /** The recommendation, where it is one. */
  readonly recommendation: Recommendation | null
}

/** What was raised before: only what inspectorates wrote, since reviews of the service’s own may speak of a child. */
export async function boardRaised(reader: Reader): Promise<readonly RaisedAgain[]> {
  const record = await serviceRecord(reader)
  const theirs = new Set(record.inspections.flatMap(({ id, values }) => (isByInspectorates(values.origin) ? [id] : [])))
  const made = new Map(record.inspections.flatMap(one => one.recommendations.map(each => [each.id, each] as const)))
  const again = (repeats: Repeats, page: string): readonly RaisedAgain[] =>
    repeats.chains.flatMap(all => {
      const chain: Chain = all.filter(({ inspectionId }) => theirs.has(inspectionId))
      const last = chain.at(-1)
      if (!last || timesRaised(chain) < 2) return []
      return {
        text: last.text,
        standard: last.standard,
        times: timesRaised(chain),
        said: raisedBefore(last.id, { ...repeats, chainOf: () => chain }),
        path: `/inspections/${last.inspectionId}/${page}/${last.id}`,
        recommendation: made.get(last.id) ?? null,
      }
    })
  return [
    ...again(repeatedRecommendations(record), 'recommendations'),
    ...again(repeatedFindings(record), 'findings'),
  ].toSorted((a, b) => b.times - a.times)
}
