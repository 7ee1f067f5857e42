import { allocation } from '#modules/cases/domain/allocation.ts'
import { transfer } from '#modules/cases/domain/transfer.ts'
import type { Book } from './book.ts'
import type { Desk } from './desk.ts'
import type { Life } from './lives.ts'
import { CHOICES, TRANSFER_REASONS, write } from './phrases.ts'
import type { Written } from './programmes.ts'

type Term = { readonly from: number; readonly until: number | null }

/** Writes who had a programme, who countersigned, who helped, and where it moved. */
export function writeAllocations(book: Book, childId: string, life: Life, desk: Desk, programme: Written): void {
  const { dice, speaksWelsh } = life
  const { practice } = book.profile
  const { episode, move } = programme
  if (episode.startsOn === null) return
  const term: Term = { from: Math.min(episode.startsOn, -1), until: episode.endedOn }
  const team = episode.plan.weight <= 2 ? 'prevention' : 'cases'
  if (!episode.isUnallocated) writeCaseManagers(book, childId, life, desk, programme, { ...term, team })
  if (dice.chance(practice.countersigned)) {
    const manager = desk.hand('countersigning-manager', { ...term, team, inWelsh: false }, dice)
    if (manager)
      assign(book, childId, programme, { ...term, personId: manager.id, role: 'countersigning-manager', reason: null })
  }
  if (dice.chance(0.22)) {
    const second = desk.hand('second-worker', { ...term, team: 'specialist', inWelsh: speaksWelsh }, dice)
    if (second) assign(book, childId, programme, { ...term, personId: second.id, role: 'second-worker', reason: null })
  }
  if (move !== 'none') writeMove(book, childId, life, programme, term)
}

/** Whoever had the programme left, or the child asked for another: then there are two, one after the other. */
function writeCaseManagers(
  book: Book,
  childId: string,
  life: Life,
  desk: Desk,
  programme: Written,
  term: Term & { team: string },
): void {
  const { dice, speaksWelsh } = life
  const role = programme.move === 'caretaking-in' ? 'caretaking' : 'case-manager'
  const reason = () => (dice.chance(book.profile.practice.choiceExplained) ? write(dice, CHOICES, speaksWelsh) : null)
  const lasts = (term.until ?? 0) - term.from
  const changesOn = lasts > 90 && dice.chance(0.18) ? term.from + dice.whole(30, lasts - 20) : null
  const first = desk.hand('case-manager', { ...term, until: changesOn ?? term.until, inWelsh: speaksWelsh }, dice)
  const leavesOn = first?.until ?? null
  const isGone = leavesOn !== null && leavesOn < (term.until ?? 0)
  const handsOver = isGone ? Math.min(leavesOn, changesOn ?? leavesOn) : changesOn
  if (first)
    assign(book, childId, programme, {
      ...term,
      until: handsOver === null ? term.until : handsOver - 1,
      personId: first.id,
      role,
      reason: reason(),
    })
  if (handsOver === null && first) return
  const gap = book.profile.practice.sharesWorkOut ? dice.whole(0, 3) : dice.whole(0, 40)
  const from = handsOver === null ? term.from : Math.min(handsOver + gap, term.until ?? -1)
  const next = desk.hand('case-manager', { ...term, from: Math.max(from, term.from), inWelsh: speaksWelsh }, dice)
  if (next) assign(book, childId, programme, { ...term, from, personId: next.id, role, reason: reason() })
}

type Assigned = Term & { readonly personId: string; readonly role: string; readonly reason: string | null }

function assign(book: Book, childId: string, { id }: Written, { from, until, personId, role, reason }: Assigned): void {
  book.add(allocation, {
    child_id: childId,
    programme_id: id,
    person_id: personId,
    role,
    from_on: book.day(from),
    until_on: book.dayOrNone(until === null ? null : Math.max(until, from)),
    reason,
  })
}

/** Comes at the start, goes at the end, and is lent for a while in the middle. */
function writeMove(
  book: Book,
  childId: string,
  { dice, speaksWelsh }: Life,
  { id, move }: Written,
  { from, until }: Term,
): void {
  const isOut = move.endsWith('-out')
  const accepted = move === 'transfer-out' ? (until ?? -1) : isOut ? Math.max(from + 10, -dice.whole(5, 30)) : from
  const requested = accepted - dice.whole(4, 20)
  book.add(transfer, {
    child_id: childId,
    programme_id: id,
    kind: move,
    other_service: dice.pick(book.profile.area.neighbours),
    requested_on: book.day(requested),
    accepted_on: book.day(accepted),
    ended_on: move === 'caretaking-in' ? book.dayOrNone(until) : null,
    reason: dice.chance(0.7) ? write(dice, TRANSFER_REASONS, speaksWelsh) : null,
  })
}
