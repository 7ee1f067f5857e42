import { assessmentDueOn } from '#modules/assessments/domain/assessment-due.ts'
import type { Book } from './book.ts'
import { changesIn } from './child-evidence.ts'
import type { ChildFile } from './child-file.ts'
import type { Episode } from './lives.ts'
import type { Written } from './programmes.ts'
import type { Dice, Weights } from './random.ts'

/** One version of a programme’s assessment, in days from today; without a day of completion it is a draft. */
export type Turn = {
  readonly stage: 'start' | 'report' | 'review' | 'exit'
  readonly reason: string | null
  readonly startedOn: number
  readonly completedOn: number | null
}

const REASONS: Weights = { routine: 86, 'significant-change': 9, move: 5 }

/** When a programme was assessed, reviewed and looked back on, as the service keeps to its days or does not. */
export function assessmentTurns(book: ChildFile, dice: Dice, { episode, move }: Written): readonly Turn[] {
  const { practice } = book.profile
  if (episode.startsOn === null || episode.startsOn >= -3 || !dice.chance(practice.assessed)) return []
  const last = episode.endedOn ?? -1
  const first = firstTurn(book, dice, episode, episode.startsOn, last)
  if (first.completedOn === null) return [first]
  const changes = changesIn(book).map(({ on, reason }) => ({ on: book.fromToday(on), reason }))
  const until = { last, isOpen: episode.endedOn === null, changes }
  const reviews = reviewTurns(practice.reviewed, dice, first.completedOn, until)
  const lastReview = reviews.at(-1)?.completedOn ?? first.completedOn
  const closing = last - dice.whole(0, 4)
  const isLeft = episode.endedOn !== null && move !== 'transfer-out' && closing > lastReview + 7
  return [
    first,
    ...reviews,
    ...(isLeft && dice.chance(practice.exitPlanned)
      ? [{ stage: 'exit' as const, reason: null, startedOn: closing - dice.whole(1, 5), completedOn: closing }]
      : []),
  ]
}

function firstTurn(book: Book, dice: Dice, { plan, endedOn }: Episode, from: number, last: number): Turn {
  const dueOn = assessmentDueOn({ kind: plan.kind, starts_on: book.day(from) })
  const due = dueOn === null ? from + 14 : book.fromToday(dueOn)
  const startedOn = Math.min(from + dice.whole(0, 2), last)
  const isInTime = dice.chance(book.profile.practice.assessedInTime)
  const { lateBy } = book.profile.practice
  const wanted = isInTime ? dice.whole(startedOn + 3, due - 1) : due + dice.whole(...lateBy)
  const completedOn = Math.min(wanted, endedOn ?? wanted)
  const stage = plan.kind === 'pre-sentence-report' ? 'report' : 'start'
  return { stage, reason: null, startedOn, completedOn: completedOn <= -1 ? completedOn : null }
}

type Until = {
  readonly last: number
  readonly isOpen: boolean
  readonly changes: readonly { readonly on: number; readonly reason: string }[]
}

/** Every three months at the latest, and at once when something changed; one that is due soon may have been begun. */
function reviewTurns(reviewed: number, dice: Dice, from: number, { last, isOpen, changes }: Until): readonly Turn[] {
  const turns: Turn[] = []
  const end = isOpen ? last : last - 25
  let next = nextReview(dice, from, changes)
  for (; next.on <= (next.isChange ? last - 1 : end); next = nextReview(dice, next.on, changes)) {
    if (dice.chance(reviewed)) turns.push(reviewTurn(next, dice, next.on))
  }
  const isBegun = isOpen && next.on <= 12 && dice.chance(reviewed * 0.4)
  return isBegun ? [...turns, reviewTurn({ ...next, on: 0 }, dice, null)] : turns
}

/** A review, and whether it is one that cannot wait: something changed. */
type Review = { readonly on: number; readonly reason: string; readonly isChange: boolean }

function nextReview(dice: Dice, from: number, changes: Until['changes']): Review {
  const routine: Review = { on: from + dice.whole(70, 86), reason: dice.weighted(REASONS), isChange: false }
  const change = changes.filter(({ on }) => on > from && on + 4 < routine.on).sort((a, b) => a.on - b.on)[0]
  return change ? { on: change.on + dice.whole(1, 4), reason: change.reason, isChange: true } : routine
}

const reviewTurn = ({ on, reason }: Review, dice: Dice, completedOn: number | null): Turn => ({
  stage: 'review',
  reason,
  startedOn: on - dice.whole(1, 4),
  completedOn,
})
