import type { Words } from '#kernel/language.ts'
import type { SurveyId } from '../domain/questionnaire-ids.ts'

/** Each survey by its name. */
export const SURVEY_TITLES: Readonly<Record<SurveyId, Words>> = {
  children: { en: 'Survey of children', cy: 'Arolwg o blant' },
  parents: { en: 'Survey of parents and carers', cy: 'Arolwg o rieni a gofalwyr' },
  victims: { en: 'Survey of victims', cy: 'Arolwg o ddioddefwyr' },
}
