import type { CaseBands } from '#modules/frameworks/domain/framework.ts'
import { lowestRating, type Rating } from '#modules/frameworks/domain/rating.ts'
import type { Tally } from './judgement.ts'
import { rateQuestion } from './rate-question.ts'

/** A key question with its count and its rating; no rating where no case was judged. */
export type RatedQuestion = Tally & { readonly id: string; readonly rating: Rating | null }

export type RatedStandard = {
  readonly id: string
  /** The lowest of its questions' ratings: a standard is only as good as its weakest question. */
  readonly rating: Rating | null
  readonly questions: readonly RatedQuestion[]
}

export function rateStandard(
  id: string,
  tallies: readonly (Tally & { readonly id: string })[],
  bands: CaseBands,
): RatedStandard {
  const questions = tallies.map(tally => ({ ...tally, rating: rateQuestion(tally, bands) }))
  return { id, rating: lowestRating(questions.flatMap(({ rating }) => rating ?? [])), questions }
}

/** The questions by which a standard has its rating. */
export const holdingQuestions = ({ rating, questions }: RatedStandard): readonly RatedQuestion[] =>
  rating === null ? [] : questions.filter(question => question.rating === rating)
