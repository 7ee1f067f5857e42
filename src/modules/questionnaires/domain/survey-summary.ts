import type { AnswerChoice } from './answer-choices.ts'
import type { Question, Questionnaire } from './questionnaire.ts'

/** How often each choice of a question was taken, in the order in which it was offered. */
export type QuestionSummary<Said> = {
  readonly question: Question
  readonly counts: readonly { readonly choice: AnswerChoice; readonly times: number }[]
  readonly answered: number
  readonly said: readonly Said[]
}

type Given<Said> = {
  readonly chosen: readonly { readonly question: string; readonly choice: string; readonly times: number }[]
  readonly said: readonly Said[]
}

/** What was answered, question by question; a choice that nobody took is counted as none. */
export const surveySummary = <Said extends { readonly question: string }>(
  { questions }: Questionnaire,
  { chosen, said }: Given<Said>,
): readonly QuestionSummary<Said>[] =>
  questions.map(question => {
    const counts = question.choices.map(choice => ({
      choice,
      times: chosen.find(one => one.question === question.id && one.choice === choice)?.times ?? 0,
    }))
    return {
      question,
      counts,
      answered: counts.reduce((sum, { times }) => sum + times, 0),
      said: said.filter(one => one.question === question.id),
    }
  })
