import type { Words } from '#kernel/language.ts'
import type { Standard } from './framework.ts'

/** The same standards with more to look for under some of their questions, as a revision or a kind of work adds it. */
export const withPrompts = (
  standards: readonly Standard[],
  more: Readonly<Record<string, readonly Words[]>>,
): readonly Standard[] =>
  standards.map(standard => ({
    ...standard,
    questions: standard.questions.map(question => ({
      ...question,
      prompts: [...question.prompts, ...(more[question.id] ?? [])],
    })),
  }))
