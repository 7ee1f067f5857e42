import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { type BesideOverall, besideOverall } from '../domain/beside-overall.ts'
import { finding } from '../domain/finding.ts'
import { inspectionDay } from '../domain/inspection-day.ts'
import { inspectionName } from '../domain/inspection-name.ts'
import { inspection } from '../domain/inspection.ts'
import { questionResult } from '../domain/question-result.ts'
import type { Link } from '../domain/raised.ts'
import { type RatedArea, ratedAreas } from '../domain/rated-areas.ts'
import { recommendation } from '../domain/recommendation.ts'
import { repeatedFinding } from '../domain/repeated-finding.ts'
import { repeatedRecommendation } from '../domain/repeated-recommendation.ts'
import { standardRating } from '../domain/standard-rating.ts'
import { alerts, type OpenAlert } from './alerts.ts'

export type Finding = StoredRecord<typeof finding>
export type Recommendation = StoredRecord<typeof recommendation>

/** One inspection or review with all that belongs to it. */
export type InspectionInFull = StoredRecord<typeof inspection> & {
  readonly day: LocalDate
  readonly name: Words
  readonly framework: Framework | undefined
  readonly ratings: readonly StoredRecord<typeof standardRating>[]
  readonly results: readonly StoredRecord<typeof questionResult>[]
  /** The standards of its framework with their ratings, area by area; none without a framework. */
  readonly areas: readonly RatedArea[]
  /** What the ratings add up to, beside what was printed. */
  readonly beside: BesideOverall | null
  readonly findings: readonly Finding[]
  readonly recommendations: readonly Recommendation[]
  readonly alerts: readonly OpenAlert[]
}

/** Everything that inspections and reviews ever said of the service, the newest first, and what repeats what. */
export type ServiceRecord = {
  readonly inspections: readonly InspectionInFull[]
  readonly findingLinks: readonly (Link & { readonly id: string })[]
  readonly recommendationLinks: readonly (Link & { readonly id: string })[]
}

export async function serviceRecord(reader: Reader): Promise<ServiceRecord> {
  const all = await listRecords(reader, inspection)
  const parts = {
    ratings: byInspection(await listRecords(reader, standardRating)),
    results: byInspection(await listRecords(reader, questionResult)),
    findings: byInspection((await listRecords(reader, finding)).toReversed()),
    recommendations: byInspection((await listRecords(reader, recommendation)).toSorted(asNumbered)),
    alerts: byInspection(await alerts(reader)),
  }
  const [findings, recommendations] = [
    await listRecords(reader, repeatedFinding),
    await listRecords(reader, repeatedRecommendation),
  ]
  return {
    inspections: all.map(one => inFull(one, parts)).toSorted(newestFirst),
    findingLinks: findings.map(({ id, values }) => ({
      id,
      later: values.finding_id,
      earlier: values.earlier_finding_id,
    })),
    recommendationLinks: recommendations.map(({ id, values }) => ({
      id,
      later: values.recommendation_id,
      earlier: values.earlier_recommendation_id,
    })),
  }
}

type Parts = {
  readonly [Part in 'ratings' | 'results' | 'findings' | 'recommendations' | 'alerts']: (
    id: string,
  ) => InspectionInFull[Part]
}

function inFull(one: StoredRecord<typeof inspection>, parts: Parts): InspectionInFull {
  const { id, values } = one
  const [ratings, results] = [parts.ratings(id), parts.results(id)]
  const framework = values.framework === null ? undefined : findFramework(values.framework)
  const day = inspectionDay(values)
  const areas = framework
    ? ratedAreas(
        framework,
        ratings.map(rating => rating.values),
        results.map(result => result.values),
        day,
      )
    : []
  return {
    ...one,
    day,
    name: inspectionName(values),
    framework,
    ratings,
    results,
    areas,
    beside: framework ? besideOverall(framework, areas, values, day) : null,
    findings: parts.findings(id),
    recommendations: parts.recommendations(id),
    alerts: parts.alerts(id),
  }
}

type OfInspection = { readonly values: { readonly inspection_id: string } }

function byInspection<Row extends OfInspection>(rows: readonly Row[]): (id: string) => readonly Row[] {
  const grouped = Map.groupBy(rows, ({ values }) => values.inspection_id)
  return id => grouped.get(id) ?? []
}

const UNNUMBERED = 100
const asNumbered = (a: Recommendation, b: Recommendation): number =>
  (a.values.number ?? UNNUMBERED) - (b.values.number ?? UNNUMBERED) || (a.id < b.id ? -1 : 1)

const newestFirst = (a: InspectionInFull, b: InspectionInFull): number =>
  a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? 1 : -1
