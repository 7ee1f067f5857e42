import { localDate } from '#kernel/local-date.ts'
import { findQuestion } from '#modules/frameworks/domain/find.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { finding } from '#modules/inspections/domain/finding.ts'
import { inspectionAlert } from '#modules/inspections/domain/inspection-alert.ts'
import { inspection } from '#modules/inspections/domain/inspection.ts'
import { questionResult } from '#modules/inspections/domain/question-result.ts'
import { recommendation } from '#modules/inspections/domain/recommendation.ts'
import { repeatedFinding } from '#modules/inspections/domain/repeated-finding.ts'
import { repeatedRecommendation } from '#modules/inspections/domain/repeated-recommendation.ts'
import { standardRating } from '#modules/inspections/domain/standard-rating.ts'
import type { Book } from './book.ts'
import type { AlertPlan, InspectionHistory, InspectionPlan, RecommendationPlan, Repeated } from './inspection-plan.ts'
import { answeredBy } from './recommendation-answers.ts'

type Writing = Omit<Book, 'profile'>

/** Ids of what was written, by the keys by which it was told. */
type Ids = ReadonlyMap<string, string>
type Written = { readonly findings: Ids; readonly recommendations: Ids }

/** Writes the inspections and reviews that have been published by today, with what had come of them by today. */
export function writeInspections(book: Writing, history: InspectionHistory): void {
  const published = history.inspections(book).filter(({ days }) => days.published <= book.today)
  const written = published.map(plan => writeInspection(book, plan))
  const findings = together(written.map(one => one.findings))
  const recommendations = together(written.map(one => one.recommendations))
  for (const [finding_id, earlier_finding_id] of links(history.repeatedFindings, findings))
    book.add(repeatedFinding, { finding_id, earlier_finding_id })
  for (const [recommendation_id, earlier_recommendation_id] of links(history.repeatedRecommendations, recommendations))
    book.add(repeatedRecommendation, { recommendation_id, earlier_recommendation_id })
}

function writeInspection(book: Writing, plan: InspectionPlan): Written {
  const { announced, fieldwork, published } = plan.days
  const inspectionId = book.add(inspection, {
    inspectorates: [],
    ...plan.about,
    announced_on: dayOrNone(announced),
    fieldwork_from_on: dayOrNone(fieldwork?.[0]),
    fieldwork_until_on: dayOrNone(fieldwork?.[1]),
    published_on: localDate(published),
  })
  writeRatings(book, inspectionId, plan)
  const findings = writeFindings(book, inspectionId, plan)
  for (const alert of plan.alerts ?? []) writeAlert(book, inspectionId, alert, plan.about.led_by ?? null)
  return { findings, recommendations: writeRecommendations(book, inspectionId, plan, findings) }
}

function writeRatings(book: Writing, inspection_id: string, { ratings = {}, results = {} }: InspectionPlan): void {
  for (const [standard, given] of Object.entries(ratings)) {
    const decided = typeof given === 'object' ? given : null
    book.add(standardRating, {
      inspection_id,
      standard,
      rating: typeof given === 'object' ? given.rating : given,
      reason: decided?.reason ?? null,
      decided_by: decided?.by ?? null,
      decided_on: dayOrNone(decided?.on),
    })
  }
  for (const [question, result] of Object.entries(results)) {
    const [sufficient, judged] = typeof result === 'number' ? [null, null] : result
    const percentage = typeof result === 'number' ? result : null
    book.add(questionResult, { inspection_id, question, sufficient, judged, percentage })
  }
}

const writeFindings = (book: Writing, inspection_id: string, { about, findings }: InspectionPlan): Ids =>
  new Map(
    Object.entries(findings).map(([key, { kind, place, description }]) => [
      key,
      book.add(finding, { inspection_id, kind, description, ...placed(about.framework ?? null, place) }),
    ]),
  )

/** A question’s number begins with that of its standard. */
function placed(framework: string | null, place: string | null) {
  const known = framework === null ? undefined : findFramework(framework)
  const isQuestion = place !== null && known !== undefined && findQuestion(known, place) !== undefined
  return isQuestion
    ? { standard: place.slice(0, place.lastIndexOf('.')), question: place }
    : { standard: place, question: null }
}

function writeAlert({ add, today }: Writing, inspection_id: string, alert: AlertPlan, inspector: string | null): void {
  const { kind, concern, raised, due, answered, assured, closed } = alert
  add(inspectionAlert, {
    inspection_id,
    kind,
    case_reference: alert.case,
    concern,
    raised_on: localDate(raised),
    raised_by: inspector,
    told_to: 'The head of service',
    answer_due_on: localDate(due[0]),
    answer_due_time: due[1],
    answer: answered.text,
    answered_on: localDate(answered.on),
    answered_by: answered.by,
    assured_on: localDate(assured),
    assured_by: inspector,
    closed_on: closed !== null && closed <= today ? localDate(closed) : null,
  })
}

const writeRecommendations = (book: Writing, inspection_id: string, plan: InspectionPlan, findings: Ids): Ids =>
  new Map(
    Object.entries(plan.recommendations).map(([key, told]) => [
      key,
      book.add(recommendation, {
        inspection_id,
        ...asked(told),
        standard: standardOf(plan, told),
        finding_ids: told.from.flatMap(from => findings.get(from) ?? []),
        ...answeredBy(book.today, told.answers),
      }),
    ]),
  )

const asked = ({ asks, addressee, partner, priority, due }: RecommendationPlan) => ({
  description: asks,
  addressee,
  partner,
  priority,
  due_on: localDate(due),
})

/** The standard of the first finding that a recommendation follows from. */
function standardOf({ about, findings }: InspectionPlan, { from }: RecommendationPlan): string | null {
  const first = from[0] === undefined ? undefined : findings[from[0]]
  return placed(about.framework ?? null, first?.place ?? null).standard
}

const dayOrNone = (text: string | undefined) => (text === undefined ? null : localDate(text))

const together = (parts: readonly Ids[]): Ids => new Map(parts.flatMap(ids => [...ids]))

/** Of what repeats itself, each with the one before it, as far as they have been written. */
const links = (repeated: readonly Repeated[], ids: Ids): readonly (readonly [later: string, earlier: string])[] =>
  repeated.flatMap(keys => {
    const written = keys.flatMap(key => ids.get(key) ?? [])
    return written.flatMap((later, at) => {
      const earlier = written[at - 1]
      return earlier === undefined ? [] : [[later, earlier] as const]
    })
  })
