import type { SelfAssessmentInFull } from '../data/self-assessments-of.ts'
import { type Answer, asksForFollowUp } from '../domain/follow-up.ts'
import type { Question } from '../domain/questionnaire.ts'
import { questionnaireVersion } from '../domain/questionnaires.ts'

export type Answered = { readonly question: Question; readonly answer: Answer; readonly isUrgent: boolean }

/** What was answered, in the order in which it was asked; what was left out is left out. */
export function answeredIn({ who, form_version, answers }: SelfAssessmentInFull): readonly Answered[] {
  const questions = questionnaireVersion(`self-${who}`, form_version)?.questions ?? []
  return questions.flatMap(question => {
    const answer = answers.find(one => one.question === question.id)
    return answer ? [{ question, answer, isUrgent: asksForFollowUp(answer) }] : []
  })
}
