import { localDate } from '#kernel/local-date.ts'
import { forecast } from '#modules/forecast/index.ts'
import { caseQuestions, findFramework, standardsOf } from '#modules/frameworks/index.ts'
import type { Judgement } from '#modules/ratings/index.ts'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { middleTime, oneDecimal } from './middle-time.ts'

type Size = { readonly draws: number; readonly sample: number; readonly audited: number }

export type ForecastFigures = Size & {
  readonly questions: number
  readonly forecastMs: number
  /** Taking as many numbers from the generator as cases are drawn: what forecasting is measured against. */
  readonly chanceMs: number
  readonly ratio: number
}

const ANSWERS = ['yes', 'no', 'yes', 'na', 'yes', 'no', 'yes'] as const

/** Forecasts the standards on court work of the framework of 2021, which ask twelve questions. */
export function measureForecast({ draws, sample, audited }: Size): ForecastFigures {
  const framework = findFramework('hmip-2021')
  if (!framework) throw new Error('There is no framework hmip-2021')
  const questions = standardsOf(framework)
    .flatMap(caseQuestions)
    .filter(({ appliesTo }) => appliesTo?.work === 'court')
  const judgements = Array.from({ length: audited }, (_none, one) =>
    questions.map(({ id }, at): Judgement => ({ case: `case ${one}`, question: id, answer: answerAt(one, at) })),
  ).flat()
  const grounds = { framework, judgements, openCases: 300, sample, on: localDate('2026-11-26') }
  const forecastMs = middleTime(() => forecast(grounds, { draws, seed: 1 }))
  const chanceMs = middleTime(() => numbersTaken(draws * sample))
  return {
    draws,
    sample,
    audited,
    questions: questions.length,
    forecastMs,
    chanceMs,
    ratio: oneDecimal(forecastMs / chanceMs),
  }
}

const answerAt = (one: number, at: number) => ANSWERS[(one * 5 + at * 3 + ((one * at) >> 2)) % ANSWERS.length] ?? 'na'

function numbersTaken(many: number): number {
  const generator = xoroshiro128plus(1)
  let sum = 0
  for (let at = 0; at < many; at++) sum += generator.next() >>> 0
  return sum
}
