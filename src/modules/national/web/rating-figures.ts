import { count, join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { type Rating, RATING_WORDS, RATINGS } from '#modules/frameworks/domain/rating.ts'
import type { Sheet } from '#web/downloads/sheet.ts'
import { inProgramme, latestByService } from '../domain/latest-results.ts'
import { findNationService } from '../domain/nation-services.ts'
import { NATION_WORDS, NATIONS } from '../domain/nation-service.ts'
import { programmeStandards } from '../domain/programme-standards.ts'
import { INSPECTION_PROGRAMMES, type InspectionProgramme } from '../domain/inspection-programme.ts'
import { PUBLISHED_INSPECTIONS } from '../domain/published-inspections.ts'
import { yearOf } from '../domain/publication.ts'
import type { PublishedInspection } from '../domain/published-inspection.ts'
import { type RatingTally, tallyByYear, tallyOverall, tallyRatings } from '../domain/tally-ratings.ts'
import { COUNTED_RESULTS, COUNTED_SERVICES, NOT_KNOWN, STANDARD, standardWords } from './nation-words.ts'

/** How ratings are distributed: what a chart shows, its table says, and its download holds. */
export type RatingFigure = {
  readonly id: string
  readonly programme: string
  readonly title: Words
  readonly summary: Words
  /** What its bars stand for. */
  readonly of: Words
  readonly bars: readonly { readonly label: Words; readonly tally: RatingTally }[]
}

const AREA: Words = { en: 'Nation', cy: 'Gwlad' }
const YEAR: Words = { en: 'Year', cy: 'Blwyddyn' }
const BOTH: Words = { en: 'England and Wales', cy: 'Cymru a Lloegr' }
const YEAR_NOT_SURE: Words = { en: 'Year not certain', cy: 'Blwyddyn ansicr' }
const LATEST_TITLE: Words = {
  en: 'Each service’s latest overall rating',
  cy: 'Gradd gyffredinol ddiweddaraf pob gwasanaeth',
}
const STANDARDS_TITLE: Words = {
  en: 'Each service’s latest rating by standard',
  cy: 'Gradd ddiweddaraf pob gwasanaeth fesul safon',
}
const YEARS_TITLE: Words = {
  en: 'Overall ratings by year of publication',
  cy: 'Graddau cyffredinol fesul blwyddyn gyhoeddi',
}

/** Of results for a distribution, of years for a history. */
const ENOUGH = 5

/** The best first, and last what is not known. */
export const PARTS = [...RATINGS.toReversed(), 'unknown'] as const

export const partWords = (part: Rating | 'unknown'): Words => (part === 'unknown' ? NOT_KNOWN : RATING_WORDS[part])

/** The parts that a figure has any of. */
export const partsOf = ({ bars }: RatingFigure): readonly (Rating | 'unknown')[] =>
  PARTS.filter(part => part !== 'unknown' || bars.some(({ tally }) => tally.unknown > 0))

export function figureSheet(figure: RatingFigure): Sheet {
  const parts = partsOf(figure)
  return {
    title: figure.title,
    head: [figure.of, ...parts.map(partWords)],
    rows: figure.bars.map(({ label, tally }) => [label, ...parts.map(part => tally[part])]),
  }
}

function figuresOf(programme: InspectionProgramme): readonly RatingFigure[] {
  const all = PUBLISHED_INSPECTIONS.filter(inProgramme(programme))
  const latest = [...latestByService(all).values()].filter(({ service }) => !findNationService(service)?.former)
  if (latest.length < ENOUGH) return []
  const withStandards = latest.filter(({ ratings }) => Object.keys(ratings).length > 0)
  const years = new Set(all.flatMap(({ published }) => yearOf(published) ?? []))
  return [
    overallFigure(programme, latest),
    ...(withStandards.length < ENOUGH ? [] : [standardsFigure(programme, latest)]),
    ...(years.size < ENOUGH ? [] : [yearsFigure(programme, all)]),
  ]
}

function overallFigure({ id }: InspectionProgramme, latest: readonly PublishedInspection[]): RatingFigure {
  const nations = NATIONS.map(nation => ({
    label: NATION_WORDS[nation],
    tally: tallyOverall(latest.filter(({ service }) => findNationService(service)?.nation === nation)),
  }))
  const tally = tallyOverall(latest)
  return {
    id: `latest-${id}`,
    programme: id,
    title: LATEST_TITLE,
    summary: say(LATEST_SAYS, { services: count(COUNTED_SERVICES, latest.length), ratings: ratingCounts(tally) }),
    of: AREA,
    bars: [{ label: BOTH, tally }, ...nations],
  }
}

type Counts = { readonly services: Words; readonly ratings: Words }

const LATEST_SAYS: Phrase<Counts> = {
  en: ({ services, ratings }) => `${services.en} with a result known here. ${ratings.en}.`,
  cy: ({ services, ratings }) => `${services.cy} â chanlyniad sy’n hysbys yma. ${ratings.cy}.`,
}

/** “Outstanding 8, Good 51…”: a list that needs no grammar. */
const ratingCounts = (tally: RatingTally): Words =>
  join(
    RATINGS.toReversed().map(rating => join([RATING_WORDS[rating], same(String(tally[rating]))])),
    ', ',
  )

function standardsFigure(programme: InspectionProgramme, latest: readonly PublishedInspection[]): RatingFigure {
  const bars = programmeStandards(programme).map(standard => ({
    label: standardWords(standard),
    tally: tallyRatings(
      latest
        .filter(({ framework }) => standard.frameworks.includes(framework))
        .map(({ ratings }) => ratings[standard.id]),
    ),
  }))
  const mostOften = (rating: Rating) =>
    bars.reduce((most, bar) => (bar.tally[rating] > most.tally[rating] ? bar : most))
  const [best, worst] = [mostOften('outstanding'), mostOften('inadequate')]
  return {
    id: `standards-${programme.id}`,
    programme: programme.id,
    title: STANDARDS_TITLE,
    summary: say(STANDARDS_SAY, {
      best: best.label,
      bestCount: count(COUNTED_SERVICES, best.tally.outstanding),
      worst: worst.label,
      worstCount: count(COUNTED_SERVICES, worst.tally.inadequate),
    }),
    of: STANDARD,
    bars,
  }
}

type Extremes = { readonly best: Words; readonly bestCount: Words; readonly worst: Words; readonly worstCount: Words }

const STANDARDS_SAY: Phrase<Extremes> = {
  en: ({ best, bestCount, worst, worstCount }) =>
    `As far as ratings are known, most often Outstanding: ${best.en} (${bestCount.en}). Most often Inadequate: ${worst.en} (${worstCount.en}).`,
  cy: ({ best, bestCount, worst, worstCount }) =>
    `Cyn belled ag y mae’r graddau’n hysbys, yn Rhagorol amlaf: ${best.cy} (${bestCount.cy}). Yn Annigonol amlaf: ${worst.cy} (${worstCount.cy}).`,
}

function yearsFigure(programme: InspectionProgramme, all: readonly PublishedInspection[]): RatingFigure {
  const bars = tallyByYear(all).map(([year, tally]) => ({
    label: year === null ? YEAR_NOT_SURE : same(String(year)),
    tally,
  }))
  const sizeOf = (tally: RatingTally) => RATINGS.reduce((sum, rating) => sum + tally[rating], 0)
  const busiest = bars.reduce((most, bar) => (sizeOf(bar.tally) > sizeOf(most.tally) ? bar : most))
  return {
    id: `years-${programme.id}`,
    programme: programme.id,
    title: YEARS_TITLE,
    summary: say(YEARS_SAY, {
      all: count(COUNTED_RESULTS, all.length),
      year: busiest.label,
      results: count(COUNTED_RESULTS, sizeOf(busiest.tally)),
      ratings: ratingCounts(busiest.tally),
    }),
    of: YEAR,
    bars,
  }
}

type Busiest = { readonly all: Words; readonly year: Words; readonly results: Words; readonly ratings: Words }

const YEARS_SAY: Phrase<Busiest> = {
  en: ({ all, year, results, ratings }) => `${all.en}. The year with most: ${year.en}, ${results.en}. ${ratings.en}.`,
  cy: ({ all, year, results, ratings }) =>
    `${all.cy}. Y flwyddyn â’r nifer mwyaf: ${year.cy}, ${results.cy}. ${ratings.cy}.`,
}

/** Every figure, made once: what they show is content. */
export const RATING_FIGURES: readonly RatingFigure[] = INSPECTION_PROGRAMMES.flatMap(figuresOf)
