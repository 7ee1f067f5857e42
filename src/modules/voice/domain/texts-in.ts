import type { RecordOf } from '#kernel/entity.ts'
import { isLanguage, LANGUAGES, type Language } from '#kernel/language.ts'
import type { voiceAnswer } from './voice-answer.ts'

/** A text and the language that it is in. */
export type OwnText = { readonly text: string; readonly language: Language }

export type AnswerTexts = Pick<
  RecordOf<typeof voiceAnswer>,
  'written_in' | 'asked' | 'done' | 'why' | 'asked_again' | 'done_again' | 'why_again'
>

/** The texts of an answer in a language; where one was never written in it, in the other. */
export function textsIn(answer: AnswerTexts, language: Language) {
  const written = isLanguage(answer.written_in) ? answer.written_in : 'en'
  const other = LANGUAGES.find(one => one !== written) ?? written
  const inLanguage = (first: string, again: string | null): OwnText =>
    language === written || again === null ? { text: first, language: written } : { text: again, language: other }
  return {
    asked: inLanguage(answer.asked, answer.asked_again),
    done: answer.done === null ? null : inLanguage(answer.done, answer.done_again),
    why: answer.why === null ? null : inLanguage(answer.why, answer.why_again),
  }
}

/** Whether an answer can be read in both languages. */
export const isInBoth = (answer: AnswerTexts): boolean =>
  LANGUAGES.every(language =>
    Object.values(textsIn(answer, language)).every(text => text === null || text.language === language),
  )
