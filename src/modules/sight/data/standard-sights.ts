import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { auditedJudgements, type JudgedOnEvidence, judgedOnEvidence } from '#modules/audits/index.ts'
import { standardsOf } from '#modules/frameworks/domain/find.ts'
import type { Framework, Standard } from '#modules/frameworks/domain/framework.ts'
import { timesRaised } from '#modules/inspections/domain/chains.ts'
import { isByInspectorates } from '#modules/inspections/domain/inspection-origins.ts'
import { ratingsByStandard } from '#modules/inspections/domain/rated-areas.ts'
import { isOpen, recommendationState } from '#modules/inspections/domain/recommendation-state.ts'
import { repeatedRecommendations, type ServiceRecord, serviceRecord } from '#modules/inspections/index.ts'
import { type Judgement, rateJudgements, type RatingReport } from '#modules/ratings/index.ts'
import { type StandingTally, standingTallies } from '#modules/signals/index.ts'
import { auditedOf } from '../domain/audited-of.ts'
import { bearing } from '../domain/bearing-on-standard.ts'
import { inspectedRating, type RatedInspection } from '../domain/inspected-rating.ts'
import { aMonthBefore } from '../domain/looking-back.ts'
import type { StandardSight } from '../domain/standard-sight.ts'
import { type SeenOn, signalsOnStandard } from '../domain/standing-signals.ts'
import { type KeptForecast, keptForecast } from './kept-forecast.ts'
import { seenThen } from './signals-then.ts'
import { workOn } from './work-on.ts'

type Asked = { readonly framework: Framework; readonly accountId: string; readonly today: LocalDate }

/** Everything that bears on the standards of a framework, and what the numbers were made from. */
export type Sights = {
  readonly sights: readonly StandardSight[]
  readonly judgements: readonly Judgement[]
  readonly report: RatingReport
  readonly kept: KeptForecast | null
  readonly tallies: readonly StandingTally[]
  readonly now: SeenOn
  readonly then: SeenOn | null
  readonly record: ServiceRecord
}

export async function standardSights(reader: Reader, { framework, accountId, today }: Asked): Promise<Sights> {
  const asked = { frameworkId: framework.id, on: today }
  const freshAfter = aMonthBefore(today)
  const judgements = await auditedJudgements(reader, asked)
  const evidence = await judgedOnEvidence(reader, asked)
  const kept = await keptForecast(reader, framework.id)
  const tallies = await standingTallies(reader, { accountId, today, freshAfter })
  const now = { standing: tallies, open: await workOn(reader, today) }
  const then = await seenThen(reader, freshAfter)
  const record = await serviceRecord(reader)
  const report = rateJudgements(framework, judgements, today)
  const found = { judgements, report, kept, tallies, now, then, record }
  const ratings = ratedInspections(record)
  const again = raisedAgain(record)
  return {
    ...found,
    sights: standardsOf(framework).map(standard => ({
      standard,
      inspected: inspectedRating(ratings, framework.id, standard.id),
      audited: auditedOf(standard, report, judgements),
      assessed: assessedOf(standard, evidence),
      outlook: kept?.forecast.standards.find(({ id, cases }) => id === standard.id && cases > 0) ?? null,
      signals: signalsOnStandard(now, standard, framework),
      before: then && signalsOnStandard(then, standard, framework),
      raisedAgain: again.filter(one => bearing(one, { framework: framework.id, standard: standard.id }) !== null)
        .length,
    })),
  }
}

/** The inspections by inspectorates, the newest first, with what they rated. */
export const ratedInspections = ({ inspections }: ServiceRecord): readonly RatedInspection[] =>
  inspections.flatMap(({ id, day, framework, areas, values }) =>
    framework && isByInspectorates(values.origin)
      ? [{ id, day, framework: framework.id, ratings: ratingsByStandard(areas) }]
      : [],
  )

function assessedOf(standard: Standard, evidence: readonly JudgedOnEvidence[]) {
  const found = evidence.find(one => one.standard === standard.id)
  return found ? { rating: found.rating, on: found.on, challenged: found.challenged } : null
}

/** The recommendations that were made in several inspections or reviews, as they were put last, where that one waits. */
function raisedAgain(record: ServiceRecord) {
  const made = new Map(record.inspections.flatMap(one => one.recommendations.map(each => [each.id, each] as const)))
  return repeatedRecommendations(record)
    .chains.filter(chain => timesRaised(chain) > 1)
    .flatMap(chain => {
      const last = chain.at(-1)
      const recommendation = last && made.get(last.id)
      return last && recommendation && isOpen(recommendationState(recommendation.values)) ? [last] : []
    })
}
