import { countersignature } from '#modules/assessments/domain/countersignature.ts'
import { allocationOn } from './allocation-on.ts'
import type { ChildFile } from './child-file.ts'
import type { Desk } from './desk.ts'
import { write } from './phrases.ts'
import { COUNTERSIGNED, RETURNED } from './phrases/level-reasons.ts'
import type { Dice } from './random.ts'

/** An assessment that waits for a manager. */
type Waiting = {
  readonly file: ChildFile
  readonly desk: Desk
  readonly childId: string
  readonly programmeId: string
  readonly assessmentId: string
  readonly completedOn: number
  readonly team: string
  readonly inWelsh: boolean
  /** One that was mended is not returned again. */
  readonly mayBeReturned: boolean
}

/** On which day a manager decided, and whether the assessment came back. */
export type Countersigning = { readonly decidedOn: number; readonly isReturned: boolean }

const RETURNED_SHARE = 0.05
const WITHIN_DAYS = 7

/** Writes what the manager decided, within the week or late; null while it waits still. */
export function writeCountersignature(waiting: Waiting, dice: Dice): Countersigning | null {
  const { file, desk, completedOn, mayBeReturned, inWelsh } = waiting
  const { countersignedInTime, lateBy } = file.profile.practice
  const isInTime = dice.chance(countersignedInTime)
  if (!isInTime && dice.chance(1 - countersignedInTime)) return null
  const decidedOn = completedOn + (isInTime ? dice.whole(1, 5) : WITHIN_DAYS + dice.whole(...lateBy))
  if (decidedOn > -1) return null
  const there = { from: completedOn, until: decidedOn, team: waiting.team, inWelsh: false }
  const manager =
    allocationOn(file, waiting.programmeId, ['countersigning-manager'], file.day(decidedOn)) ??
    desk.hand('countersigning-manager', there, dice)?.id
  if (!manager) return null
  const isReturned = mayBeReturned && dice.chance(RETURNED_SHARE)
  const comments = isReturned ? RETURNED : COUNTERSIGNED
  file.add(countersignature, {
    child_id: waiting.childId,
    assessment_id: waiting.assessmentId,
    decision: isReturned ? 'returned' : 'countersigned',
    comments: isReturned || dice.chance(0.3) ? write(dice, comments, inWelsh) : null,
    person_id: manager,
    decided_on: file.day(decidedOn),
  })
  return { decidedOn, isReturned }
}
