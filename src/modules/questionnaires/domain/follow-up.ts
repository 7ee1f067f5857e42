import { SELF_ASKED } from './asked-questions.ts'

/** One answer: what was chosen, what was said in the person’s own words, or both. */
export type Answer = { readonly question: string; readonly choice: string | null; readonly said: string | null }

/** Questions whose answers bear on safety: what is said there in the person’s own words is read the same day. */
export const SAFETY_QUESTIONS: readonly string[] = [...SELF_ASKED.values()]
  .filter(({ bearsOnSafety }) => bearsOnSafety !== undefined)
  .map(({ id }) => id)

/** The choices that ask for follow-up the same day. */
export const SAFETY_CHOICES: readonly { readonly question: string; readonly choice: string }[] = [
  ...SELF_ASKED.values(),
].flatMap(({ id, bearsOnSafety = [] }) => bearsOnSafety.map(choice => ({ question: id, choice })))

/** Whether somebody has to see to this answer on the day it was given. */
export const asksForFollowUp = ({ question, choice, said }: Answer): boolean =>
  (said !== null && SAFETY_QUESTIONS.includes(question)) ||
  SAFETY_CHOICES.some(one => one.question === question && one.choice === choice)
