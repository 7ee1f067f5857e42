import { inAlphabet, type Language } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { isRating, type Rating, scoreOf } from '#modules/frameworks/domain/rating.ts'
import { latestByService } from './latest-results.ts'
import { type Nation, NATIONS, type NationService } from './nation-service.ts'
import { type ProgrammeStandard, programmeStandards } from './programme-standards.ts'
import { INSPECTION_PROGRAMMES, type InspectionProgramme, programmeOf } from './inspection-programme.ts'
import { byPublication, type YearsSince, yearsSince } from './publication.ts'
import type { PublishedInspection } from './published-inspection.ts'
import { isRegion, type RegionId } from './region.ts'

/** What the list shows: a standard's rating is looked for within the programme that the standard belongs to. */
export type ListFilter = {
  readonly nation: Nation | null
  readonly region: RegionId | null
  /** A programme or one framework of it, by its id. */
  readonly by: string | null
  /** A standard by its key, such as `2018-to-2025:1.1`. */
  readonly standard: string | null
  /** The overall rating, or that of the standard where one is chosen. */
  readonly rating: Rating | 'unknown' | null
}

export const LIST_ORDERS = ['name', 'published', 'rating', 'score'] as const
export type ListOrder = { readonly by: (typeof LIST_ORDERS)[number]; readonly descending: boolean }

export type ListRow = {
  readonly service: NationService
  readonly latest: PublishedInspection | null
  readonly years: YearsSince | null
}

/** Every standard of every programme, by its key. */
export const STANDARDS: ReadonlyMap<string, ProgrammeStandard> = new Map(
  INSPECTION_PROGRAMMES.flatMap(programme =>
    programmeStandards(programme).map(standard => [standard.key, standard] as const),
  ),
)

/** What an address asks for; whatever in it is no choice counts as none. */
export function readListFilter(text: (name: string) => string): ListFilter {
  const [nation, region, by, standard, rating] = ['nation', 'region', 'by', 'standard', 'rating'].map(text)
  const chosen = STANDARDS.get(standard ?? '')
  return {
    nation: NATIONS.find(one => one === nation) ?? null,
    region: region && isRegion(region) ? region : null,
    by: chosen ? choiceWith(chosen, by ?? '') : frameworksIn(by ?? '').length > 0 ? (by ?? '') : null,
    standard: chosen?.key ?? null,
    rating: rating === 'unknown' || isRating(rating) ? rating : null,
  }
}

/** The frameworks that a choice stands for; none where it is no choice. */
function frameworksIn(by: string): readonly string[] {
  const programme = INSPECTION_PROGRAMMES.find(
    ({ id, frameworks }: InspectionProgramme) => id === by || frameworks.includes(by),
  )
  if (!programme) return []
  return programme.id === by ? programme.frameworks : [by]
}

/** A standard belongs to a programme, so that choosing the one chooses the other. */
function choiceWith({ frameworks }: ProgrammeStandard, by: string): string {
  if (frameworksIn(by).some(framework => frameworks.includes(framework))) return by
  const [framework = ''] = frameworks
  const programme = programmeOf(framework)
  return frameworks.length < programme.frameworks.length ? framework : programme.id
}

/** The programme that the whole list is of, where it is of one: only then may it be ordered by rating or score. */
export function programmeChosen({ by }: ListFilter): InspectionProgramme | null {
  const [framework] = frameworksIn(by ?? '')
  return framework === undefined ? null : programmeOf(framework)
}

/** The services that the filter lets through, each with its latest result in the programme chosen, or of all. */
export function listServices(
  services: readonly NationService[],
  results: readonly PublishedInspection[],
  filter: ListFilter,
  today: LocalDate,
): readonly ListRow[] {
  const frameworks = filter.by === null ? null : frameworksIn(filter.by)
  const latest = latestByService(
    frameworks ? results.filter(({ framework }) => frameworks.includes(framework)) : results,
  )
  return services
    .filter(({ nation, region }) => (filter.nation ?? nation) === nation && (filter.region ?? region) === region)
    .map(service => rowOf(service, latest.get(service.id) ?? null, today))
    .filter(row => lets(filter, row))
}

const rowOf = (service: NationService, latest: PublishedInspection | null, today: LocalDate): ListRow => ({
  service,
  latest,
  years: latest && yearsSince(latest.published, today),
})

function lets({ by, standard: key, rating }: ListFilter, { latest }: ListRow): boolean {
  const standard = key === null ? undefined : STANDARDS.get(key)
  if (standard && !(latest && standard.frameworks.includes(latest.framework))) return false
  if (rating === null) return by === null || latest !== null
  const rated = standard ? latest?.ratings[standard.id] : latest?.overall
  return rating === 'unknown' ? rated === undefined : rated === rating
}

/** Puts rows in order. Those without what they are ordered by come last, whichever way; a tie goes by name. */
export function inListOrder(
  rows: readonly ListRow[],
  { by, descending }: ListOrder,
  language: Language,
): readonly ListRow[] {
  const compare = inAlphabet(language)
  const names = (a: ListRow, b: ListRow): number => compare(a.service.name[language], b.service.name[language])
  const way = descending ? -1 : 1
  if (by === 'name') return rows.toSorted((a, b) => way * names(a, b))
  const [placed, unplaced] = [rows.filter(row => weighs(row, by)), rows.filter(row => !weighs(row, by))]
  const inOrder = placed.toSorted((a, b) => way * compareBy(by, a, b) || names(a, b))
  return [...inOrder, ...unplaced.toSorted(names)]
}

type Weighed = Exclude<ListOrder['by'], 'name'>

const weighs = ({ latest }: ListRow, by: Weighed): boolean =>
  latest !== null && (by !== 'score' || latest.score !== undefined)

function compareBy(by: Weighed, { latest: a }: ListRow, { latest: b }: ListRow): number {
  if (!a || !b) return 0
  if (by === 'published') return byPublication(a.published, b.published)
  if (by === 'rating') return scoreOf(a.overall) - scoreOf(b.overall)
  return shareOf(a) - shareOf(b)
}

/** Scores out of different totals are set beside each other by their share. */
const shareOf = ({ score }: PublishedInspection): number => (score ? score.total / score.outOf : 0)
