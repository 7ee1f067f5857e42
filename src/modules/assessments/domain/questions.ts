import type { CodeList } from '#kernel/code-list.ts'
import type { Question } from './form.ts'
import { FORMS } from './forms.ts'

const byId: ReadonlyMap<string, Question> = new Map(
  FORMS.flatMap(({ sections }) => sections)
    .flatMap(section => (section.kind === 'questions' ? section.questions : []))
    .map(question => [question.id, question]),
)

/** Every question that a form ever asked: an answer names one of them. */
export const QUESTIONS: CodeList = {
  id: 'assessment-question',
  source: 'Own questions: those of every version of the forms of this program',
  codes: [...byId.values()].map(({ id, asks }) => ({ code: id, label: asks })),
}
