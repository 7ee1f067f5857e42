import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import type { Recommendation } from '../data/service-record.ts'
import {
  isOverdue,
  RECOMMENDATION_STATES,
  type RecommendationState,
  recommendationState,
} from '../domain/recommendation-state.ts'

const MEANINGS: Readonly<Record<RecommendationState, Meaning>> = {
  unanswered: 'waiting',
  accepted: 'active',
  'in-progress': 'active',
  done: 'done',
  'not-accepted': 'neutral',
}

const OVERDUE: Words = { en: 'Overdue', cy: 'Hwyr' }

type Props = { readonly values: Recommendation['values']; readonly today: LocalDate }

/** How a recommendation stands, and whether it should have been done by now. */
export function RecommendationStateTag({ values, today }: Props) {
  const state = recommendationState(values)
  return (
    <>
      <StatusTag meaning={MEANINGS[state]}>{RECOMMENDATION_STATES[state]}</StatusTag>
      {isOverdue(values, today) && [' ', <StatusTag meaning="danger">{OVERDUE}</StatusTag>]}
    </>
  )
}
