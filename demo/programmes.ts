import { findCode } from '#kernel/code-list.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import type { Book } from './book.ts'
import { writeHearings } from './court.ts'
import { writeOutcomes } from './decisions.ts'
import type { Episode, Life } from './lives.ts'
import { writeOffences } from './offences.ts'
import { PROGRAMME_NOTES, write } from './phrases.ts'
import { planFor } from './programme-plans.ts'
import type { Dice } from './random.ts'
import { stepsOf } from './steps.ts'

/** A programme that has been written down. */
export type Written = { readonly id: string; readonly episode: Episode; readonly move: Move }

/** Whether it came from another service or went to one. */
export type Move = 'none' | 'transfer-in' | 'transfer-out' | 'caretaking-in' | 'caretaking-out'

/** Writes what happened in each of a child’s programmes, from offence to end. */
export function writeEpisodes(book: Book, childId: string, life: Life): readonly Written[] {
  return life.episodes.flatMap(planned => {
    const episode = inItsTime(book, planned)
    const chosen = moveOf(life.dice, episode)
    // A story is told of a child with whom the service itself works.
    const move = life.told && episode.endedOn === null ? 'none' : chosen
    const offenceIds = writeOffences(book, childId, life, episode)
    const hearingId = writeHearings(book, childId, life, episode, offenceIds)
    const isElsewhere = move === 'caretaking-in'
    const outcomeIds = writeOutcomes(book, childId, life, episode, { offenceIds, hearingId, isElsewhere })
    return stepsOf(episode).map(step => {
      const id = writeProgramme(book, childId, life, { episode: step, move, offenceIds, outcomeIds })
      return { id, episode: step, move }
    })
  })
}

/** A kind of programme that the law did not know yet gives way to the one that it grew out of. */
function inItsTime(book: Book, episode: Episode): Episode {
  const from = findCode(PROGRAMME_KINDS, episode.plan.kind)?.from
  const decided = book.day(episode.decidedOn ?? episode.referredOn)
  return from === undefined || decided >= from ? episode : { ...episode, plan: planFor('outcome-22') }
}

function moveOf(dice: Dice, { plan, startsOn, endedOn }: Episode): Move {
  if (startsOn === null || startsOn > -40 || plan.weight < 3 || !dice.chance(0.11)) return 'none'
  if (endedOn === null) return dice.weighted({ 'transfer-in': 3, 'caretaking-in': 2, 'caretaking-out': 2 })
  return dice.weighted({ 'transfer-in': 3, 'transfer-out': 4, 'caretaking-in': 1 })
}

type Told = Omit<Written, 'id'> & { readonly offenceIds: readonly string[]; readonly outcomeIds: readonly string[] }

function writeProgramme(book: Book, childId: string, { dice, speaksWelsh }: Life, told: Told): string {
  const { episode, move, offenceIds, outcomeIds } = told
  const { practice } = book.profile
  const ending = endingOf(dice, practice.completed, episode, move)
  return book.add(programme, {
    child_id: childId,
    kind: episode.plan.kind,
    offence_ids: offenceIds,
    outcome_ids: outcomeIds,
    referred_by: move.endsWith('-in') ? 'another-service' : referrerOf(dice, episode),
    referred_on: book.day(Math.min(episode.referredOn, -1)),
    starts_on: book.dayOrNone(episode.startsOn),
    expected_end_on: episode.startsOn === null ? null : book.day(episode.expectedEndOn),
    ended_on: book.dayOrNone(episode.endedOn),
    end_reason: ending?.reason ?? null,
    successfully_completed: ending?.isSuccess ?? null,
    victim_identified: offenceIds.length > 0 ? dice.chance(practice.victimsIdentified * 0.7) : null,
    notes: dice.chance(0.45) ? write(dice, PROGRAMME_NOTES, speaksWelsh && dice.chance(0.6)) : null,
  })
}

const referrerOf = (dice: Dice, { plan }: Episode): string =>
  plan.route === 'police'
    ? 'police'
    : plan.route === 'none'
      ? dice.weighted({ police: 34, education: 30, 'social-care': 20, 'antisocial-behaviour-team': 9, family: 7 })
      : 'court'

type Ending = { readonly reason: string; readonly isSuccess: boolean | null }

function endingOf(dice: Dice, completed: number, { plan, endedOn }: Episode, move: Move): Ending | null {
  if (endedOn === null) return null
  if (move === 'transfer-out') return { reason: 'transferred', isSuccess: null }
  if (plan.outcome === null && plan.route === 'before-court') return { reason: 'other', isSuccess: null }
  if (dice.chance(completed))
    return { reason: plan.weight >= 5 && dice.chance(0.15) ? 'good-progress' : 'completed', isSuccess: true }
  return { reason: dice.weighted<string>(UNFINISHED[plan.route === 'court' ? 'court' : 'others']), isSuccess: false }
}

const UNFINISHED = {
  court: { breached: 40, resentenced: 35, 'not-completed': 25 },
  others: { withdrew: 55, 'not-completed': 45 },
}
