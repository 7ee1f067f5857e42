/** What there is to answer: the two self-assessments, and a survey for each whom a service works for. */
export const SELF_ASSESSED_BY = ['child', 'parent-or-carer'] as const
export type SelfAssessedBy = (typeof SELF_ASSESSED_BY)[number]

export const SURVEY_IDS = ['children', 'parents', 'victims'] as const
export type SurveyId = (typeof SURVEY_IDS)[number]

export type QuestionnaireId = `self-${SelfAssessedBy}` | `survey-${SurveyId}`
