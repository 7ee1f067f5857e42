import type { LocalDate } from '#kernel/local-date.ts'
import { SELF_CHILD_1 } from './content/self-child-1.ts'
import { SELF_PARENT_1 } from './content/self-parent-1.ts'
import { SURVEY_CHILDREN_1, SURVEY_PARENTS_1, SURVEY_VICTIMS_1 } from './content/surveys-1.ts'
import type { QuestionnaireId } from './questionnaire-ids.ts'
import type { Questionnaire } from './questionnaire.ts'

/** Every version of every questionnaire there ever was, the oldest of each first. */
export const QUESTIONNAIRES: readonly Questionnaire[] = [
  SELF_CHILD_1,
  SELF_PARENT_1,
  SURVEY_CHILDREN_1,
  SURVEY_PARENTS_1,
  SURVEY_VICTIMS_1,
]

/** The questionnaire with which someone is asked on a day. */
export function questionnaireOn(id: QuestionnaireId, on: LocalDate): Questionnaire {
  const found = QUESTIONNAIRES.findLast(one => one.id === id && one.from <= on)
  if (!found) throw new RangeError(`No questionnaire ${id} on ${on}`)
  return found
}

/** The questionnaire with which someone was asked; null for a version that this program never had. */
export const questionnaireVersion = (id: QuestionnaireId, version: string): Questionnaire | null =>
  QUESTIONNAIRES.find(one => one.id === id && one.version === version) ?? null
