import { asAt } from '#kernel/dated.ts'
import { isWorkingDay } from '#kernel/working-days.ts'
import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { CONTACT_LEVELS, intensityFor } from '#modules/contacts/domain/contact-levels.ts'
import type { Assessed } from './assessed.ts'
import type { ChildFile } from './child-file.ts'
import type { Episode } from './lives.ts'
import type { Dice } from './random.ts'

/** How many days of work to come are planned already. */
const PLANNED_AHEAD = 14
const MONTH = 30.4
const FIRST_PHASE = 84

/** What nobody ordered is done at a gentler pace. */
const WITHOUT_AN_ORDER = { first12Weeks: 2.2, after: 1.4 }

/** The days on which a programme asks for a contact, from its start into the next fortnight. */
export function contactDays(
  file: ChildFile,
  { plan, startsOn, endedOn }: Episode,
  assessed: readonly Assessed[],
  dice: Dice,
): readonly number[] {
  if (startsOn === null || startsOn >= 0) return []
  const last = endedOn ?? PLANNED_AHEAD
  const ordered = ['court-order', 'custody'].includes(programmeGroup(plan.kind))
  const days: number[] = []
  for (let on = startsOn + dice.whole(1, 4); on <= last;) {
    const day = firstWorkingDay(file, on)
    if (day <= last) days.push(day)
    const pace = ordered ? paceOn(file, assessed, on) : WITHOUT_AN_ORDER
    const perMonth =
      (on - startsOn < FIRST_PHASE ? pace.first12Weeks : pace.after) * file.profile.practice.contactsPlanned
    on = Math.max(day + 1, Math.round(on + (MONTH / perMonth) * (0.8 + dice.next() * 0.4)))
  }
  return days
}

function paceOn(file: ChildFile, assessed: readonly Assessed[], on: number) {
  const levels = assessed.findLast(({ completedOn, levels: found }) => found && (completedOn ?? 1) <= on)?.levels
  return asAt(CONTACT_LEVELS, file.day(on)).value[intensityFor(levels ?? {})]
}

/** This day, or the next on which people work. */
export function firstWorkingDay(file: ChildFile, from: number): number {
  let on = from
  while (!isWorkingDay(file.day(on))) on += 1
  return on
}
