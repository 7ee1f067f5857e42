import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { AnswerChoice } from './answer-choices.ts'
import type { QuestionnaireId } from './questionnaire-ids.ts'

/**
 * A questionnaire as content: what someone is asked, one idea a question. A version stays for ever, so that what was
 * answered is read with the words that were asked. A question’s id means the same in every version.
 */
export type Questionnaire = {
  readonly id: QuestionnaireId
  readonly version: string
  /** The first day on which someone is asked with it. */
  readonly from: LocalDate
  readonly name: Words
  /** Before the first question: what this is. */
  readonly greeting: readonly Words[]
  readonly source: string
  readonly questions: readonly Question[]
}

export type Question = {
  readonly id: string
  /** A question, or something said in the first person that is true or not. */
  readonly asks: Words
  readonly help?: Words
  /** What may be chosen; nothing where only words will do. */
  readonly choices: readonly AnswerChoice[]
  /**
   * The answer bears on somebody’s safety: these choices ask for follow-up the same day, and so does everything said
   * in the person’s own words, which no program reads.
   */
  readonly bearsOnSafety?: readonly AnswerChoice[]
}
