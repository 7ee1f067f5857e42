import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import { answersPage, takeAnswers } from './answers-page.tsx'
import { closeLink } from './close-link.ts'
import { followUpForm } from './follow-up-form.tsx'
import { beginHandOver, handOverPage } from './hand-over-page.tsx'
import { keepAnswerAsVoice, keepSurveyWordsAsVoice } from './keep-as-voice.ts'
import { selfAssessmentForm } from './self-assessment-form.ts'
import { selfAssessmentsPage } from './self-assessments-page.tsx'
import { askSurveyPage } from './ask-survey-page.tsx'
import { surveyPage } from './survey-page.tsx'
import { surveysPage } from './surveys-page.tsx'

const ALL = '/children/:childId/self-assessments'
const ONE = `${ALL}/:id{[0-9a-f-]{36}}`

export const questionnaireRoutes: readonly ServiceRoute[] = [
  get(ALL, 'child.read', selfAssessmentsPage),
  get(`${ALL}/hand-over`, 'voice.write', beginHandOver),
  get(`${ONE}/hand-over`, 'voice.write', handOverPage),
  get(`${ONE}/answers`, 'voice.write', answersPage),
  post(`${ONE}/answers`, 'voice.write', takeAnswers),
  post(`${ONE}/voice`, 'voice.write', keepAnswerAsVoice),
  get('/surveys', 'voice.read', surveysPage),
  get('/surveys/ask', 'voice.write', askSurveyPage),
  post('/surveys/links/:id/close', 'voice.write', closeLink),
  get('/surveys/:survey', 'voice.read', surveyPage),
  post('/surveys/:survey/voice', 'voice.write', keepSurveyWordsAsVoice),
  ...[followUpForm, selfAssessmentForm].flatMap(recordFormRoutes),
]
