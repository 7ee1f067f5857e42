import { careStatus } from '#modules/children/domain/care-status.ts'
import type { Book } from './book.ts'
import { type Life, firstKnownOn } from './lives.ts'
import type { Dice } from './random.ts'
import { CARE_EXPERIENCE } from './shares.ts'

/** A time with a status of children’s services, in days from today. */
export type CareTime = {
  readonly status: string
  readonly from: number
  readonly until: number | null
  readonly isAway: boolean
}

/** From help to protection to care, or part of the way. */
const PATHS = {
  help: ['early-help'],
  need: ['need'],
  'help-then-need': ['early-help', 'need'],
  protection: ['need', 'protection'],
  'care-after-protection': ['need', 'protection', 'looked-after'],
  care: ['looked-after'],
} as const

const WITH_CARE = { care: 60, 'care-after-protection': 40 } as const
const WITHOUT_CARE = { none: 52, help: 16, need: 14, 'help-then-need': 10, protection: 8 } as const

const NAMED = {
  wales: { need: 'care-and-support', protection: 'child-protection-register' },
  england: { need: 'child-in-need', protection: 'child-protection-plan' },
} as const

/** Prevention seldom meets care; sentenced children often do: the heavier the work, the nearer to the published share. */
const careShare = ({ episodes }: Life): number =>
  CARE_EXPERIENCE.rate * Math.min(1, Math.max(...episodes.map(({ plan }) => plan.weight)) / 4)

/** Writes what children’s services did for the child, and answers when. */
export function writeCare(book: Book, childId: string, life: Life): readonly CareTime[] {
  const times = planCare(life)
  for (const time of times) writeStatus(book, childId, life.dice, time)
  return times
}

function planCare(life: Life): readonly CareTime[] {
  const { dice, born } = life
  const path = dice.chance(careShare(life)) ? dice.weighted(WITH_CARE) : dice.weighted(WITHOUT_CARE)
  if (path === 'none') return []
  const steps = PATHS[path]
  let from = Math.max(born + 200, firstKnownOn(life) + dice.whole(-900, 60))
  const times: CareTime[] = []
  for (const [at, status] of steps.entries()) {
    if (from >= 0) break
    const until = from + dice.whole(120, status === 'looked-after' ? 1500 : 420)
    const isLast = at === steps.length - 1
    times.push({ status, from, until: until < 0 ? until : null, isAway: status === 'looked-after' })
    if (until >= 0 || isLast) break
    from = until + 1
  }
  return times
}

function writeStatus(book: Book, childId: string, dice: Dice, { status, from, until }: CareTime): void {
  const { nation, practice, area } = book.profile
  const known = dice.chance(practice.careDetails)
  const named = NAMED[nation]
  book.add(careStatus, {
    child_id: childId,
    status: status === 'need' ? named.need : status === 'protection' ? named.protection : status,
    legal_basis:
      status === 'looked-after' && known
        ? dice.weighted<string>(nation === 'wales' ? GROUNDS_WALES : GROUNDS_ENGLAND)
        : null,
    local_authority: known ? area.council : null,
    from_on: book.day(from),
    until_on: book.dayOrNone(until),
  })
}

const GROUNDS_WALES = { 'care-order': 48, 'accommodated-section-76': 34, 'interim-care-order': 14, remand: 4 }
const GROUNDS_ENGLAND = { 'care-order': 48, 'accommodated-section-20': 34, 'interim-care-order': 14, remand: 4 }
