import { addWorkingDays } from '#kernel/working-days.ts'
import type { Words } from '#kernel/language.ts'
import { escalation } from '#modules/safety/domain/escalation.ts'
import { incident } from '#modules/safety/domain/incident.ts'
import { allocationOn } from '../allocation-on.ts'
import type { Levels } from '../assessment-levels.ts'
import type { ChildFile } from '../child-file.ts'
import type { Desk } from '../desk.ts'
import type { Life } from '../lives.ts'
import { write } from '../phrases.ts'
import { ANSWERS, CONCERNS, DONE_AT_ONCE, INCIDENT_ACCOUNTS } from '../phrases/safety.ts'
import type { Practice } from '../profile.ts'
import type { Written } from '../programmes.ts'
import type { Dice } from '../random.ts'

/** A child in a programme that goes on, about whom a story is told; days count back from today. */
export type Scene = {
  readonly file: ChildFile
  readonly childId: string
  readonly life: Life
  readonly dice: Dice
  readonly desk: Desk
  readonly programme: Written
  /** Who worked for victims on a day; null where nobody did. */
  readonly forVictims: (on: number) => string | null
  /** Whether the service answers as it should. */
  readonly isSound: boolean
}

/** The same circumstances in two services: what happened to a child, and how each service answered. */
export type Story = {
  readonly id: string
  /** Whose lives it is told in, by their numbers in each service. */
  readonly lives: Readonly<Record<'aberwen' | 'glanmorfa', readonly number[]>>
  /** How old they are; absent where it does not matter. */
  readonly age?: number
  /** How things stand with the child, whoever looks. */
  readonly standing: Levels
  /** An assessment came along from the system that was used before. */
  readonly cameAlong?: boolean
  /** What happened, and what the service did about it before it looked at the levels again; absent: left to chance. */
  readonly tell?: (scene: Scene) => void
  /** What the service fails to do: whatever it does not name is done as everywhere in the service. */
  readonly fails: Partial<Practice>
  /** What else came of it, once assessments, plans and victims are written. */
  readonly after?: (scene: Scene) => void
}

/** More often than always: what goes by a share of a practice happens for certain then, too. */
export const FOR_CERTAIN = 2

/** Who worked with the child on a day. */
export const workerOf = ({ file, programme }: Scene, on: number): string | null =>
  allocationOn(file, programme.id, ['case-manager', 'caretaking'], file.day(on))

/** Who countersigns in the programme, or whoever is there to. */
export function managerOf({ file, programme, desk, dice }: Scene, on: number): string | null {
  const there = { from: on, until: on + 1, team: 'cases', inWelsh: false }
  return (
    allocationOn(file, programme.id, ['countersigning-manager'], file.day(on)) ??
    desk.hand('countersigning-manager', there, dice)?.id ??
    null
  )
}

type Happened = { readonly kind: string; readonly on: number; readonly source: string; readonly weapon?: 'knife' }

/** Something that happened and was known the next day. */
export function happens(scene: Scene, { kind, on, source, weapon }: Happened): void {
  const { file, childId, dice, life, programme, isSound } = scene
  file.add(incident, {
    ...{ child_id: childId, programme_id: programme.id, kind, source, weapon: weapon ?? null },
    happened_on: file.day(on),
    known_on: file.day(on + 1),
    what: write(dice, INCIDENT_ACCOUNTS[kind] ?? [], life.speaksWelsh),
    handling: 'may-be-shared',
    done_at_once: isSound ? write(dice, DONE_AT_ONCE, life.speaksWelsh) : null,
    person_id: workerOf(scene, on + 1),
  })
}

/** A concern that the worker raised with a manager, who answered the same day or has not answered to this day. */
export function raises(scene: Scene, about: 'child-safety' | 'others-safety', on: number, words = CONCERNS): void {
  const { file, childId, dice, life, programme, isSound } = scene
  const [raiser, owner] = [workerOf(scene, on), managerOf(scene, on)]
  if (!raiser || !owner) return
  const raisedOn = file.day(on)
  file.add(escalation, {
    ...{ child_id: childId, programme_id: programme.id, about, raised_by_id: raiser, owner_id: owner },
    concern: say(scene, words),
    raised_on: raisedOn,
    due_on: addWorkingDays(raisedOn, 1),
    answer: isSound ? write(dice, ANSWERS, life.speaksWelsh) : null,
    decision: isSound ? 'act' : null,
    answered_on: isSound ? raisedOn : null,
  })
}

/** In the language of whoever wrote it down. */
export const say = ({ dice, life }: Scene, words: readonly Words[]): string => write(dice, words, life.speaksWelsh)
