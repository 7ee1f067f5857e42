import type { Certainty } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { caseQuestions, standardsOf } from '#modules/frameworks/domain/find.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'
import { type Discretion, discretionOf } from './discretion.ts'
import type { FailingCases } from './fewest-cases.ts'
import { type Judgement, tallyByQuestion } from './judgement.ts'
import { type RatedStandard, rateStandard } from './rate-standard.ts'
import { type Change, toLower, toRaise } from './what-would-change-it.ts'

/** A standard's rating with what is to be known beside it. */
export type StandardReport = RatedStandard & {
  readonly discretion: readonly Discretion[]
  readonly toRaise: Change | null
  readonly toLower: Change | null
}

export type RatingReport = {
  readonly framework: string
  /** How certain the bands are by which it was rated. */
  readonly certainty: Certainty
  readonly standards: readonly StandardReport[]
}

/**
 * Rates every standard that the judgements speak of, by the bands in force on a day. The judgements are of questions
 * of this framework that are judged in cases, each case at most once on each (see `read-judgements.ts`).
 */
export function rateJudgements(framework: Framework, judgements: readonly Judgement[], on: LocalDate): RatingReport {
  const { value: bands, certainty } = asAt(framework.caseBands, on)
  const tallies = tallyByQuestion(judgements)
  const standards = standardsOf(framework).flatMap(standard => {
    const judged = caseQuestions(standard).flatMap(({ id }) => {
      const tally = tallies.get(id)
      return tally ? [{ id, ...tally }] : []
    })
    return judged.length === 0 ? [] : [rateStandard(standard.id, judged, bands)]
  })
  return {
    framework: framework.id,
    certainty,
    standards: standards.map(standard => ({
      ...standard,
      discretion: discretionOf(standard, bands, on),
      toRaise: toRaise(standard, bands, questions => failingOn(questions, judgements)),
      toLower: toLower(standard, bands),
    })),
  }
}

/** Counts the cases that fall short on any of the questions, by the set of them on which they do. */
function failingOn(questions: readonly string[], judgements: readonly Judgement[]): FailingCases {
  const bits = new Map(questions.map((question, at) => [question, 1 << at]))
  const byCase = new Map<string, number>()
  for (const { case: one, question, answer } of judgements) {
    const bit = answer === 'no' ? bits.get(question) : undefined
    if (bit !== undefined) byCase.set(one, (byCase.get(one) ?? 0) | bit)
  }
  const counts = new Map<number, number>()
  for (const set of byCase.values()) counts.set(set, (counts.get(set) ?? 0) + 1)
  return counts
}
