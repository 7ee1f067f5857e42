import type { Entity } from '#kernel/entity.ts'
import { selfAssessmentAnswer } from './self-assessment-answer.ts'
import { selfAssessment } from './self-assessment.ts'
import { surveyAnswer } from './survey-answer.ts'
import { surveyResponse } from './survey-response.ts'

/** The record kinds of this module, each after those that it refers to. */
export const QUESTIONNAIRE_RECORDS: readonly Entity[] = [
  selfAssessment,
  selfAssessmentAnswer,
  surveyResponse,
  surveyAnswer,
]
