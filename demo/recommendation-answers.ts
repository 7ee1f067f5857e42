import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { recommendation } from '#modules/inspections/domain/recommendation.ts'
import type { Facts } from './ledger.ts'

/** What had come of a recommendation by a day. */
export type Answer = {
  readonly on: LocalDate
  readonly isAccepted: boolean
  readonly response: string | null
  readonly isDone: boolean
}

export const accepted = (on: string): Answer => answer(on, {})
export const refused = (on: string, why: string): Answer => answer(on, { isAccepted: false, response: why })
export const soFar = (on: string, response: string): Answer => answer(on, { response })
export const done = (on: string, response: string): Answer => answer(on, { response, isDone: true })

const answer = (on: string, more: Partial<Answer>): Answer => ({
  isAccepted: true,
  response: null,
  isDone: false,
  ...more,
  on: localDate(on),
})

type Answered = Pick<Facts<typeof recommendation>, 'accepted' | 'answered_on' | 'response' | 'closed_on'>

/** What the record said on a day, of answers in the order of days: the last of them, and when the first was given. */
export function answeredBy(today: LocalDate, answers: readonly Answer[]): Answered {
  const given = answers.filter(({ on }) => on <= today)
  const [first, last] = [given[0], given.at(-1)]
  return {
    accepted: last?.isAccepted ?? null,
    answered_on: first?.on ?? null,
    response: last?.response ?? null,
    closed_on: last?.isDone ? last.on : null,
  }
}
