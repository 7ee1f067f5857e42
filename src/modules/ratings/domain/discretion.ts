import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import type { Words } from '#kernel/language.ts'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { CaseBands } from '#modules/frameworks/domain/framework.ts'
import { rateQuestion } from './rate-question.ts'
import { holdingQuestions, type RatedQuestion, type RatedStandard } from './rate-standard.ts'

/** Why inspectors may look again at a rating that the count gives. It is flagged, and never applied. */
export const DISCRETION_REASONS = ['within-five-points', 'one-case-would-change-it', 'five-cases-or-fewer'] as const
export type DiscretionReason = (typeof DISCRETION_REASONS)[number]

export const DISCRETION_WORDS: Readonly<Record<DiscretionReason, Words>> = {
  'within-five-points': {
    en: 'The share is within five percentage points of another rating',
    cy: 'Mae’r gyfran o fewn pum pwynt canran i radd arall',
  },
  'one-case-would-change-it': {
    en: 'One case judged otherwise would change the rating',
    cy: 'Byddai un achos a fernid fel arall yn newid y radd',
  },
  'five-cases-or-fewer': {
    en: 'Five cases or fewer were judged',
    cy: 'Barnwyd pum achos neu lai',
  },
}

/** When discretion may be used: percentage points from a boundary, and how few cases are few. */
export const DISCRETION: CertainDated<{ readonly points: number; readonly cases: number }> = [
  {
    from: localDate('2018-06-01'),
    value: { points: 5, cases: 5 },
    source:
      'HM Inspectorate of Probation’s rules and guidance on youth inspections, as remembered by practitioners; check against the Youth Inspection Guidance Manual before relying on it',
    certainty: 'unconfirmed',
  },
]

export type Discretion = { readonly question: string; readonly reason: DiscretionReason }

/** Where a rating could be looked at again, question by question of those that give the standard its rating. */
export const discretionOf = (standard: RatedStandard, bands: CaseBands, on: LocalDate): readonly Discretion[] =>
  holdingQuestions(standard).flatMap(question =>
    DISCRETION_REASONS.filter(reason => HOLDS[reason](question, bands, on)).map(reason => ({
      question: question.id,
      reason,
    })),
  )

type Test = (question: RatedQuestion, bands: CaseBands, on: LocalDate) => boolean

const HOLDS: Readonly<Record<DiscretionReason, Test>> = {
  // In whole numbers, so that 45 of 100 is five points from 50 and not a hair more.
  'within-five-points': ({ sufficient, judged }, bands, on) =>
    Object.values(bands).some(
      bound => Math.abs(100 * sufficient - bound * judged) <= asAt(DISCRETION, on).value.points * judged,
    ),
  'one-case-would-change-it': ({ sufficient, judged, rating }, bands) =>
    [sufficient - 1, sufficient + 1].some(
      other => other >= 0 && other <= judged && rateQuestion({ sufficient: other, judged }, bands) !== rating,
    ),
  'five-cases-or-fewer': ({ judged }, _bands, on) => judged <= asAt(DISCRETION, on).value.cases,
}
