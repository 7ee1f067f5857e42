import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** How a recommendation stands. Nobody records it: it follows from what was answered and done. */
export const RECOMMENDATION_STATES = {
  unanswered: { en: 'Not answered', cy: 'Heb ei ateb' },
  accepted: { en: 'Accepted', cy: 'Derbyniwyd' },
  'in-progress': { en: 'In progress', cy: 'Yn mynd rhagddo' },
  done: { en: 'Done', cy: 'Cwblhawyd' },
  'not-accepted': { en: 'Not accepted', cy: 'Ni dderbyniwyd' },
} as const satisfies Record<string, Words>

export type RecommendationState = keyof typeof RECOMMENDATION_STATES

type Answered = {
  readonly accepted: boolean | null
  readonly response: string | null
  readonly closed_on: LocalDate | null
}

export function recommendationState({ accepted, response, closed_on }: Answered): RecommendationState {
  if (accepted === false) return 'not-accepted'
  if (closed_on !== null) return 'done'
  if (response !== null) return 'in-progress'
  return accepted === true ? 'accepted' : 'unanswered'
}

/** Whether something is still to be done about it. */
export const isOpen = (state: RecommendationState): boolean => state !== 'done' && state !== 'not-accepted'

/** Whether it should have been done by now. */
export const isOverdue = (one: Answered & { readonly due_on: LocalDate | null }, today: LocalDate): boolean =>
  isOpen(recommendationState(one)) && one.due_on !== null && one.due_on < today
