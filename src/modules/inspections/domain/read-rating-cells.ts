import type { Entity, RecordOf, Values } from '#kernel/entity.ts'
import { join, same, type Words } from '#kernel/language.ts'
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
  const rating = readOne(standardRating, ratingTexts(cells, standard.id), standard.id, STANDARD_CELLS, asked)
  const results = caseQuestions(standard).map(({ id }) => ({
    id,
    ...readOne(questionResult, resultTexts(cells, id), id, QUESTION_CELLS, asked),
  }))
  const errors = Object.assign({}, ...[rating, ...results].map(read => read.errors)) as RatingReading['errors']
  const isSound = Object.keys(errors).length === 0
  return {
    id: standard.id,
    rating: rating.values,
    results: results.map(({ id, values }) => [id, values] as const),
    errors: isSound ? unexplained(standard, rating.values, results.flatMap(asResult), asked) : errors,
  }
}

const asResult = ({ values }: Read): readonly Result[] =>
  values === null ? [] : [values as RecordOf<typeof questionResult>]

function readOne(
  entity: Entity,
  texts: Readonly<Record<string, string>>,
  id: string,
  cells: Readonly<Record<string, string>>,
  { inspectionId, today }: Asked,
): Read {
  if (isBlank(texts)) return { values: null, errors: {} }
  const { values, errors, unknownCodes } = readRecord(entity, { ...texts, inspection_id: inspectionId }, today)
  const found = { ...errors, ...Object.fromEntries(Object.keys(unknownCodes).map(field => [field, RATE_IT])) }
  return {
    values,
    errors: Object.fromEntries(
      Object.entries(found).map(([field, words]) => [
        `${cells[field] ?? field}-${id}`,
        wrongAt(id, field === 'rating' ? RATE_IT : words),
      ]),
    ),
  }
}

/** The summary of a page has many cells: each error says which standard or question it is about. */
const wrongAt = (id: string, words: Words): Words => join([same(id), words], ': ')

/** A rating other than the counts can give must say why. */
function unexplained(
  standard: Standard,
  given: Values | null,
  results: readonly Result[],
  { framework, day }: Asked,
): RatingReading['errors'] {
  if (given === null) return {}
  const { rating, reason } = given as RecordOf<typeof standardRating>
  const differs = isRating(rating) && differsFromCount(rating, countedRating(framework, standard, results, day))
  return differs && reason === null ? { [`reason-${standard.id}`]: wrongAt(standard.id, SAY_WHY) } : {}
}
