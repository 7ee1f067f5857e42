import type { Entity, RecordOf, Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { readRecord } from '#kernel/read-value.ts'
import { caseQuestions } from '#modules/frameworks/domain/find.ts'
import type { Area, Framework, Standard } from '#modules/frameworks/domain/framework.ts'
import { isRating } from '#modules/frameworks/domain/rating.ts'
import type { Result } from './counted-question.ts'
import { countedRating, differsFromCount } from './counted-rating.ts'
import type { Cells } from './merge-cells.ts'
import { questionResult } from './question-result.ts'
import { type AreaRecords, isBlank, QUESTION_CELLS, ratingTexts, resultTexts, STANDARD_CELLS } from './rating-cells.ts'
import { standardRating } from './standard-rating.ts'

/** What the cells of an area say, and what is wrong by cell. */
export type RatingReading = AreaRecords & { readonly errors: Readonly<Record<string, Words>> }

type Asked = {
  readonly inspectionId: string
  readonly framework: Framework
  readonly area: Area
  /** The day of the inspection, and today. */
  readonly day: LocalDate
  readonly today: LocalDate
}

const RATE_IT: Words = {
  en: 'Select the rating that was decided on',
  cy: 'Dewiswch y radd y penderfynwyd arni',
}
const SAY_WHY: Words = {
  en: 'The counts give another rating. Enter why this one was given',
  cy: 'Mae’r cyfrif yn rhoi gradd arall. Rhowch y rheswm dros yr un hon',
}

/** Reads the page of an area. A standard or question with nothing in its cells has no record. */
export function readRatingCells(cells: Cells, asked: Asked): RatingReading {
  const standards = asked.area.standards.map(standard => readStandard(cells, standard, asked))
  return {
    ratings: new Map(standards.map(({ id, rating }) => [id, rating])),
    results: new Map(standards.flatMap(({ results }) => results)),
    errors: Object.assign({}, ...standards.map(({ errors }) => errors)) as RatingReading['errors'],
  }
}

type Read = { readonly values: Values | null; readonly errors: RatingReading['errors'] }

function readStandard(cells: Cells, standard: Standard, asked: Asked) {
  const results = caseQuestions(standard).map(({ id }) => {
    const texts = resultTexts(cells, id)
    return [id, readOne(questionResult, texts, cellOf(QUESTION_CELLS, id), asked)] as const
  })
  const rating = readOne(standardRating, ratingTexts(cells, standard.id), cellOf(STANDARD_CELLS, standard.id), asked)
  const errors = Object.assign({}, rating.errors, ...results.map(([, read]) => read.errors)) as RatingReading['errors']
  const isSound = Object.keys(errors).length === 0
  return {
    id: standard.id,
    rating: rating.values,
    results: results.map(([id, { values }]) => [id, values] as const),
    errors: isSound
      ? unexplained(
          standard,
          rating,
          results.flatMap(([, { values }]) => values ?? []),
          asked,
        )
      : errors,
  }
}

function readOne(
  entity: Entity,
  texts: Readonly<Record<string, string>>,
  cell: (field: string) => string,
  { inspectionId, today }: Asked,
): Read {
  if (isBlank(texts)) return { values: null, errors: {} }
  const { values, errors, unknownCodes } = readRecord(entity, { ...texts, inspection_id: inspectionId }, today)
  const found = Object.entries(errors).map(
    ([field, words]) => [cell(field), field === 'rating' ? RATE_IT : words] as const,
  )
  const unknown = Object.keys(unknownCodes).map(field => [cell(field), RATE_IT] as const)
  return { values, errors: Object.fromEntries([...found, ...unknown]) }
}

const cellOf =
  (cells: Readonly<Record<string, string>>, id: string) =>
  (field: string): string =>
    `${cells[field] ?? field}-${id}`

/** A rating other than the counts can give must say why. */
function unexplained(
  standard: Standard,
  { values }: Read,
  results: readonly Values[],
  asked: Asked,
): RatingReading['errors'] {
  if (values === null) return {}
  const { rating, reason } = values as RecordOf<typeof standardRating>
  const counted = countedRating(asked.framework, standard, results as unknown as readonly Result[], asked.day)
  const isUnexplained = isRating(rating) && reason === null && differsFromCount(rating, counted)
  return isUnexplained ? { [`reason-${standard.id}`]: SAY_WHY } : {}
}
