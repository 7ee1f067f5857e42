import { localDate } from '#kernel/local-date.ts'
import { caseQuestions, FRAMEWORKS, standardsOf } from '#modules/frameworks/index.ts'
import { type Judgement, rateJudgements } from '#modules/ratings/index.ts'
import { middleTime, oneDecimal } from './middle-time.ts'

export type RatingFigures = {
  readonly judgements: number
  readonly rateMs: number
  /** One bare pass over the same judgements that counts the sufficient ones: what rating is measured against. */
  readonly countMs: number
  readonly ratio: number
}

const ANSWERS = ['yes', 'no', 'yes', 'na', 'no', 'no', 'yes'] as const

/** Rates many judgements by the framework of 2021. */
export function measureRating(judgements: number): RatingFigures {
  const framework = FRAMEWORKS.find(({ id }) => id === 'hmip-2021')
  if (!framework) throw new Error('There is no framework hmip-2021')
  const questions = standardsOf(framework).flatMap(caseQuestions)
  const all: readonly Judgement[] = Array.from({ length: judgements }, (_none, at) => ({
    case: `case ${Math.floor(at / questions.length)}`,
    question: questions[at % questions.length]?.id ?? '',
    answer: ANSWERS[(at * 31 + (at >> 5)) % ANSWERS.length] ?? 'na',
  }))
  const on = localDate('2026-11-26')
  const rateMs = middleTime(() => rateJudgements(framework, all, on))
  const countMs = middleTime(() => all.reduce((count, { answer }) => count + (answer === 'yes' ? 1 : 0), 0))
  return { judgements, rateMs, countMs, ratio: oneDecimal(rateMs / countMs) }
}
