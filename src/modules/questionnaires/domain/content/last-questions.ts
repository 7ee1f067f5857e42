import { WORDS_ONLY } from '../answer-choices.ts'
import type { Question } from '../questionnaire.ts'

/** The quickest way to be heard, at the end of both self-assessments. */
export const TALK_TODAY: Question = {
  id: 'talk-today',
  asks: { en: 'I want to talk to someone today.', cy: 'Dw i eisiau siarad â rhywun heddiw.' },
  choices: ['true', 'not-true', 'not-sure'],
  bearsOnSafety: ['true'],
}

/** What nobody thought to ask may be what matters most: somebody reads it the same day. */
export const ANYTHING_ELSE: Question = {
  id: 'anything-else',
  asks: { en: 'Is there anything else you want to say?', cy: 'Oes unrhyw beth arall rydych chi eisiau ei ddweud?' },
  choices: WORDS_ONLY,
  bearsOnSafety: [],
}
