import type { Certainty } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { caseQuestions } from '#modules/frameworks/domain/find.ts'
import type { Framework, Standard } from '#modules/frameworks/domain/framework.ts'
import { type Rating, scoreOf } from '#modules/frameworks/domain/rating.ts'
import { type Discretion, DISCRETION, discretionOf } from '#modules/ratings/domain/discretion.ts'
import type { Tally } from '#modules/ratings/domain/judgement.ts'
import { type RatedQuestion, rateStandard } from '#modules/ratings/domain/rate-standard.ts'
import { isRounded, type Result, tallyOf, tallyRange } from './counted-question.ts'
import { dayWithin } from './day-within.ts'

/** The rating that a standard’s counts give, worked out and never stored, with what is to be known beside it. */
export type CountedRating = {
  readonly rating: Rating | null
  readonly questions: readonly RatedQuestion[]
  readonly discretion: readonly Discretion[]
  readonly certainty: Certainty
  /** The lowest and the highest that it may be where percentages were rounded; the same twice where none was. */
  readonly range: readonly [lowest: Rating | null, highest: Rating | null]
}

/** Rates a standard by the counts of its questions, by the bands in force on the day of the inspection. */
export function countedRating(
  { caseBands }: Framework,
  standard: Standard,
  results: readonly Result[],
  day: LocalDate,
): CountedRating {
  const { value: bands, certainty } = asAt(caseBands, dayWithin(caseBands, day))
  const own = results.filter(({ question }) => caseQuestions(standard).some(({ id }) => id === question))
  const rateBy = (tally: (result: Result) => Tally) =>
    rateStandard(
      standard.id,
      own.map(result => ({ id: result.question, ...tally(result) })),
      bands,
    )
  const rated = rateBy(tallyOf)
  return {
    rating: rated.rating,
    questions: rated.questions,
    discretion: discretionOf(rated, bands, dayWithin(DISCRETION, day)).filter(isKnown(own)),
    certainty,
    range: [rateBy(result => tallyRange(result)[0]).rating, rateBy(result => tallyRange(result)[1]).rating],
  }
}

/** From a percentage alone nobody knows how many cases there were. */
const isKnown =
  (results: readonly Result[]) =>
  ({ question, reason }: Discretion): boolean =>
    reason === 'within-five-points' || !results.some(result => result.question === question && isRounded(result))

/** Whether a rating that was given is another than the counts can give. */
export function differsFromCount(given: Rating, { range: [lowest, highest] }: CountedRating): boolean {
  if (lowest === null || highest === null) return false
  return scoreOf(given) < scoreOf(lowest) || scoreOf(given) > scoreOf(highest)
}
