import { isSettled } from '#modules/plans/domain/action-results.ts'
import { exitPlan } from '#modules/plans/domain/exit-plan.ts'
import { planAction } from '#modules/plans/domain/plan-action.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { allocationOn } from './allocation-on.ts'
import type { ChildFile } from './child-file.ts'
import { write } from './phrases.ts'
import { CHILD_SAYS, DID_NOT_WORK, HANDED_TO, PARENT_SAYS, STILL_OPEN, SUPPORT_AFTER, WORKED } from './phrases/plans.ts'
import type { Written } from './programmes.ts'
import type { Dice } from './random.ts'

type Ending = {
  readonly file: ChildFile
  readonly childId: string
  readonly programme: Written
  readonly dice: Dice
  readonly inWelsh: boolean
}

/** Years for which endings are known in words. */
const KNOWN_DAYS = 730

const hasOpenActions = (file: ChildFile, { id }: Written): boolean => {
  const plans = new Set(file.rows(plan).flatMap(row => (row.programme_id === id ? [row.id] : [])))
  return file.rows(planAction).some(({ plan_id, result }) => plans.has(plan_id ?? '') && !isSettled(result ?? null))
}

/** Writes how the end of a programme was prepared, some weeks ahead of it; or nothing, as the service does. */
export function writeExitPlan({ file, childId, programme, dice, inWelsh }: Ending): void {
  const { startsOn, endedOn, expectedEndOn } = programme.episode
  const { exitPlanned, childHeard, parentHeard } = file.profile.practice
  const end = endedOn ?? expectedEndOn
  const plannedOn = end - dice.whole(28, 40)
  if (startsOn === null || plannedOn <= startsOn || plannedOn > -1 || end < -KNOWN_DAYS) return
  if (programme.move === 'transfer-out' || !dice.chance(exitPlanned)) return
  const leavesOpen = dice.chance(0.3) || (endedOn !== null && hasOpenActions(file, programme))
  file.add(exitPlan, {
    ...{ child_id: childId, programme_id: programme.id, planned_on: file.day(plannedOn) },
    what_worked: write(dice, WORKED, inWelsh),
    what_did_not: dice.chance(0.6) ? write(dice, DID_NOT_WORK, inWelsh) : null,
    support_after: write(dice, SUPPORT_AFTER, inWelsh),
    open_actions: leavesOpen ? write(dice, STILL_OPEN, inWelsh) : null,
    handed_to: leavesOpen ? write(dice, HANDED_TO, inWelsh) : null,
    handed_over_on: leavesOpen && endedOn !== null ? file.day(endedOn) : null,
    child_view: dice.chance(childHeard) ? write(dice, CHILD_SAYS, inWelsh) : null,
    parent_view: dice.chance(parentHeard) ? write(dice, PARENT_SAYS, inWelsh) : null,
    person_id: allocationOn(file, programme.id, ['case-manager', 'caretaking'], file.day(plannedOn)),
    closed_on: file.dayOrNone(endedOn),
  })
}
