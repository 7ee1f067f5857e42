import { localDate } from '#kernel/local-date.ts'
import { caseQuestions, FRAMEWORKS, standardsOf } from '#modules/frameworks/index.ts'
import { type Judgement, rateJudgements } from '#modules/ratings/index.ts'

export type RatingFigures = {
  readonly judgements: number
  readonly rateMs: number
  /** One bare pass over the same judgements that counts the sufficient ones: what rating is measured against. */
  readonly countMs: number
  readonly ratio: number
}

const RUNS = 5
const ANSWERS = ['yes', 'no', 'yes', 'na', 'no', 'no', 'yes'] as const

/** Rates many judgements by the framework of 2021, the middle one of five runs. */
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
  const rateMs = middle(() => rateJudgements(framework, all, on))
  const countMs = middle(() => all.reduce((count, { answer }) => count + (answer === 'yes' ? 1 : 0), 0))
  return { judgements, rateMs: rounded(rateMs), countMs: rounded(countMs), ratio: rounded(rateMs / countMs) }
}

function middle(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN
}

const rounded = (value: number): number => Math.round(value * 10) / 10
