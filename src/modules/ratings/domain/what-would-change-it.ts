import type { CaseBands } from '#modules/frameworks/domain/framework.ts'
import { type Rating, RATINGS, scoreOf } from '#modules/frameworks/domain/rating.ts'
import { type FailingCases, fewestCases } from './fewest-cases.ts'
import { fewestFor } from './rate-question.ts'
import { holdingQuestions, type RatedQuestion, type RatedStandard } from './rate-standard.ts'

/** The fewest cases that, judged otherwise, would move a standard's rating, and the question that decides it. */
export type Change = { readonly question: string; readonly cases: number }

/** How many cases fall short on just the given questions and no other of them. */
export type FailingOn = (questions: readonly string[]) => FailingCases

/**
 * What would raise the standard by one rating or more. Every question that holds it down must rise; a case that falls
 * short on several serves them all. The question named is the one that needs most. Null for Outstanding or no rating.
 */
export function toRaise(standard: RatedStandard, bands: CaseBands, failingOn: FailingOn): Change | null {
  const next = above(standard.rating)
  const [first, ...others] = holdingQuestions(standard).map(question => ({
    question: question.id,
    cases: fewestFor(next ?? 'outstanding', question.judged, bands) - question.sufficient,
  }))
  if (!next || !first) return null
  const hardest = others.reduce((most, other) => (other.cases > most.cases ? other : most), first)
  if (others.length === 0) return hardest
  const all = [first, ...others]
  const needs = all.map(({ cases }) => cases)
  return { ...hardest, cases: fewestCases(needs, failingOn(all.map(({ question }) => question))) }
}

/** What would lower the standard: one question is enough, the nearest. Null for Inadequate or no rating. */
export function toLower({ rating, questions }: RatedStandard, bands: CaseBands): Change | null {
  if (rating === null || rating === 'inadequate') return null
  const changes = questions.filter(isRated).map(({ id, sufficient, judged }) => ({
    question: id,
    cases: sufficient - fewestFor(rating, judged, bands) + 1,
  }))
  return changes.reduce((least, change) => (change.cases < least.cases ? change : least))
}

const isRated = ({ rating }: RatedQuestion): boolean => rating !== null

const above = (rating: Rating | null): Rating | undefined =>
  rating === null ? undefined : RATINGS[scoreOf(rating) + 1]
