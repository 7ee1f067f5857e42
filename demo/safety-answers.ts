import { addWorkingDays } from '#kernel/working-days.ts'
import { escalation } from '#modules/safety/domain/escalation.ts'
import { NOTIFY_WITHIN } from '#modules/safety/domain/notification-clocks.ts'
import { notification } from '#modules/safety/domain/notification.ts'
import { oversight } from '#modules/safety/domain/oversight.ts'
import { panelAction } from '#modules/safety/domain/panel-action.ts'
import { panel } from '#modules/safety/domain/panel.ts'
import { allocationOn } from './allocation-on.ts'
import { write } from './phrases.ts'
import {
  ANSWERS,
  CONCERNS,
  DECISIONS,
  MEETING_ACTIONS,
  MEETING_DECISIONS,
  REASONS,
  REFLECTIONS,
} from './phrases/safety.ts'
import { someDay, type Working, workerOn } from './working.ts'

const MEETS = 0.16
const RAISES_CONCERN = 0.09
const IS_NOTIFIED = 0.03
const BOARD_LEFT = '2026-03-31'

const managerOn = ({ file, programmeId }: Working, on: number): string | null =>
  allocationOn(file, programmeId, ['countersigning-manager'], file.day(on))

/** Panels of several agencies, a month apart, and what each asked for. */
export function writeMeetings(working: Working): void {
  const { dice, until } = working
  if (!working.isSerious || !dice.chance(MEETS)) return
  for (let on = someDay(working); on <= until; on += 28) writeMeeting(working, on)
}

/** One meeting of several agencies, and what it asked for. */
export function writeMeeting(working: Working, on: number): void {
  const { file, childId, life, dice, programmeId } = working
  const panelId = file.add(panel, {
    child_id: childId,
    programme_id: programmeId,
    kind: dice.weighted({ 'risk-panel': 5, 'strategy-discussion': 2, mace: 1, mappa: 1 }),
    held_on: file.day(on),
    held_time: '10:00',
    attended: ['police', 'social-care', 'education', 'health'],
    decided: write(dice, MEETING_DECISIONS, life.speaksWelsh),
  })
  const done = dice.chance(file.profile.practice.reviewed)
  file.add(panelAction, {
    child_id: childId,
    panel_id: panelId,
    what: write(dice, MEETING_ACTIONS, life.speaksWelsh),
    who: 'Case manager',
    person_id: workerOn(working, on),
    due_on: file.day(on + 7),
    done_on: done && on + 5 <= -1 ? file.day(on + 5) : null,
  })
}

/** A concern that the worker raised with the manager. */
export function writeConcern(working: Working): void {
  const { file, childId, life, dice, programmeId } = working
  if (!dice.chance(RAISES_CONCERN)) return
  const on = someDay(working)
  const [raiser, owner] = [workerOn(working, on), managerOn(working, on)]
  if (!raiser || !owner || raiser === owner) return
  const isAnswered = dice.chance(file.profile.practice.escalationsAnswered)
  file.add(escalation, {
    child_id: childId,
    programme_id: programmeId,
    concern: write(dice, CONCERNS, life.speaksWelsh),
    about: dice.weighted({ 'child-safety': 3, 'others-safety': 1 }),
    raised_on: file.day(on),
    raised_by_id: raiser,
    owner_id: owner,
    due_on: addWorkingDays(file.day(on), 1),
    answer: isAnswered ? write(dice, ANSWERS, life.speaksWelsh) : null,
    decision: isAnswered ? 'act' : null,
    answered_on: isAnswered ? file.day(on) : null,
  })
}

/** A serious incident that had to be notified. */
export function writeNotification({ file, childId, dice, isSerious, ...programme }: Working): void {
  const on = someDay({ file, childId, dice, isSerious, ...programme })
  const known = file.day(on)
  if (!isSerious || !dice.chance(IS_NOTIFIED) || known < NOTIFY_WITHIN[0].from) return
  const whenDone = () => (dice.chance(file.profile.practice.oversight) ? known : null)
  const sentOn = whenDone()
  file.add(notification, {
    child_id: childId,
    category: dice.weighted({ 'grievous-harm': 6, rape: 2, 'attempted-murder': 1 }),
    happened_on: known,
    known_on: known,
    sent_on: sentOn,
    sent_to: sentOn === null ? null : sentOn <= BOARD_LEFT ? 'yjb' : 'oversight-body',
    board_told_on: whenDone(),
    levels_looked_at_on: whenDone(),
    exploitation_checked_on: whenDone(),
    learning_opened_on: whenDone(),
  })
}

/** How far back the looks of a manager are written, and how far apart they are. */
const WRITTEN_DAYS = 430
const APART = 24

/** A manager’s looks at work while it goes on; where supervision lapses, few of them. */
export function writeOversight(working: Working): void {
  const { file, childId, life, dice, programmeId, from, until } = working
  const first = Math.max(from + dice.whole(3, 20), -WRITTEN_DAYS + dice.whole(0, APART))
  for (let on = first; on <= until; on += APART) {
    const manager = managerOn(working, on)
    if (!manager || !dice.chance(file.profile.practice.oversight)) continue
    file.add(oversight, {
      child_id: childId,
      programme_id: programmeId,
      held_on: file.day(on),
      person_id: manager,
      kind: dice.weighted({ supervision: 6, discussion: 2, level: 1 }),
      reflection: write(dice, REFLECTIONS, life.speaksWelsh),
      decision: write(dice, DECISIONS, life.speaksWelsh),
      reason: write(dice, REASONS, life.speaksWelsh),
    })
  }
}
