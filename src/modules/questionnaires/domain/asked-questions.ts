import type { CodeList } from '#kernel/code-list.ts'
import type { QuestionnaireId } from './questionnaire-ids.ts'
import type { Question } from './questionnaire.ts'
import { QUESTIONNAIRES } from './questionnaires.ts'

const everAsked = (of: 'self' | 'survey'): ReadonlyMap<string, Question> =>
  new Map(
    QUESTIONNAIRES.filter(({ id }: { readonly id: QuestionnaireId }) => id.startsWith(`${of}-`))
      .flatMap(({ questions }) => questions)
      .map(question => [question.id, question]),
  )

/** Every question of a self-assessment that was ever asked, by its id. */
export const SELF_ASKED = everAsked('self')

const listOf = (id: string, asked: ReadonlyMap<string, Question>): CodeList => ({
  id,
  source: 'Own questions: those of every version of the questionnaires of this program',
  codes: [...asked.values()].map(({ id: code, asks }) => ({ code, label: asks })),
})

export const SELF_QUESTIONS = listOf('self-assessment-question', SELF_ASKED)
export const SURVEY_QUESTIONS = listOf('survey-question', everAsked('survey'))
