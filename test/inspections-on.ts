import type { Entity, RecordOf, Value } from '#kernel/entity.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { finding } from '#modules/inspections/domain/finding.ts'
import { inspectionDay } from '#modules/inspections/domain/inspection-day.ts'
import { inspection } from '#modules/inspections/domain/inspection.ts'
import { questionResult } from '#modules/inspections/domain/question-result.ts'
import type { Link, Raised } from '#modules/inspections/domain/raised.ts'
import { ratedAreas } from '#modules/inspections/domain/rated-areas.ts'
import { recommendation } from '#modules/inspections/domain/recommendation.ts'
import { repeatedFinding } from '#modules/inspections/domain/repeated-finding.ts'
import { repeatedRecommendation } from '#modules/inspections/domain/repeated-recommendation.ts'
import { standardRating } from '#modules/inspections/domain/standard-rating.ts'
import { calendarFrom } from '../demo/calendar.ts'
import type { InspectionHistory } from '../demo/inspection-plan.ts'
import { writeInspections } from '../demo/inspections.ts'
import { openLedger } from '../demo/ledger.ts'

type Recorded<E extends Entity> = RecordOf<E> & { readonly id: string }
type Inspection = Recorded<typeof inspection>
type OfInspection = { readonly inspection_id: string }
type All = <E extends Entity>(entity: E) => readonly Recorded<E>[]

/** What the record of an invented service says of its inspections on a day. */
export function inspectionsOn(today: LocalDate, history: InspectionHistory) {
  const all = recordsOf(today, history)
  const inspections = all(inspection)
  const inspectionOf = ({ inspection_id }: OfInspection) => found(inspections, ({ id }) => id === inspection_id)
  return {
    all,
    inspections,
    inspectionOf,
    /** The inspection of a kind that was published in a year. */
    published: (origin: string, year: string) =>
      found(inspections, one => one.origin === origin && inspectionDay(one).startsWith(year)),
    rated: inspections.flatMap(one => ratedIn(all, one)),
    findings: all(finding).map(row => raised(row, inspectionOf(row), row.question)),
    recommendations: all(recommendation).map(row => raised(row, inspectionOf(row), null)),
    findingLinks: all(repeatedFinding).map(({ finding_id, earlier_finding_id }): Link => ({
      later: finding_id,
      earlier: earlier_finding_id,
    })),
    recommendationLinks: all(repeatedRecommendation).map(({ recommendation_id, earlier_recommendation_id }): Link => ({
      later: recommendation_id,
      earlier: earlier_recommendation_id,
    })),
  }
}

function recordsOf(today: LocalDate, history: InspectionHistory): All {
  const { add, rows } = openLedger()
  writeInspections({ ...calendarFrom(today), add }, history)
  return <E extends Entity>(entity: E) =>
    rows(entity).map(({ id, facts }) => {
      const values = Object.keys(entity.fields).map((name): [string, Value] => [name, facts[name] ?? null])
      return { id, ...(Object.fromEntries(values) as RecordOf<E>) }
    })
}

/** What an inspection says of each standard of its framework, as given and as counted; nothing without a framework. */
function ratedIn(all: All, one: Inspection) {
  const framework = one.framework === null ? undefined : findFramework(one.framework)
  if (!framework) return []
  const ofThis = ({ inspection_id }: OfInspection) => inspection_id === one.id
  const day = one.fieldwork_until_on ?? inspectionDay(one)
  const results = all(questionResult).filter(ofThis)
  const areas = ratedAreas(framework, all(standardRating).filter(ofThis), results, day)
  return [{ one, framework, day, results, areas, standards: areas.flatMap(({ standards }) => standards) }]
}

type Told = { readonly id: string; readonly standard: string | null; readonly description: string }

const raised = ({ id, standard, description }: Told, one: Inspection, question: string | null): Raised => ({
  id,
  inspectionId: one.id,
  on: inspectionDay(one),
  framework: one.framework,
  standard,
  question,
  text: description,
})

function found<Item>(items: readonly Item[], isIt: (item: Item) => boolean): Item {
  const item = items.find(isIt)
  if (!item) throw new Error('There is no such inspection')
  return item
}
