import { isAtLeast, type Level, type LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type FactorAnswers, type FoundFactor, unansweredFactors } from './answered-factors.ts'

/** The assessment in force, as far as a plan has to answer it. */
export type AnswerableAssessment = {
  readonly id: string
  readonly completedOn: LocalDate
  readonly levels: Readonly<Partial<Record<LevelSubject, Level>>>
  readonly factors: readonly FoundFactor[]
}

export type AgreementFacts = FactorAnswers & {
  readonly assessment: AnswerableAssessment | null
  /** The assessment that the plan was written to. */
  readonly assessment_id: string | null
  readonly contingencies: readonly unknown[]
  readonly child_agreed_on: LocalDate | null
  readonly child_not_agreed: string | null
  readonly programmeEnded: boolean
}

export type AgreementProblem =
  | 'programme-ended'
  | 'no-assessment'
  | 'assessment-newer'
  | 'agreed-before-assessment'
  | 'no-objective'
  | 'factor-unanswered'
  | 'no-contingency'
  | 'childs-agreement-missing'

/** Everything that stands between a plan and its agreement, in the order in which it is best mended. */
export function agreementProblems(facts: AgreementFacts, agreedOn: LocalDate): readonly AgreementProblem[] {
  const { assessment, objectives } = facts
  const found: Readonly<Record<AgreementProblem, boolean>> = {
    'programme-ended': facts.programmeEnded,
    'no-assessment': assessment === null,
    'assessment-newer': assessment !== null && assessment.id !== facts.assessment_id,
    'agreed-before-assessment': assessment !== null && agreedOn < assessment.completedOn,
    'no-objective': objectives.length === 0,
    'factor-unanswered': assessment !== null && unansweredFactors(assessment.factors, facts).length > 0,
    'no-contingency': assessment !== null && callsForContingency(assessment.levels) && facts.contingencies.length === 0,
    'childs-agreement-missing': facts.child_agreed_on === null && facts.child_not_agreed === null,
  }
  return (Object.keys(found) as AgreementProblem[]).filter(problem => found[problem])
}

/** Where someone may come to serious harm, the plan says what happens if it threatens. */
export const callsForContingency = (levels: AnswerableAssessment['levels']): boolean =>
  [levels['child-safety'], levels['others-safety']].some(level => level !== undefined && isAtLeast(level, 'high'))
