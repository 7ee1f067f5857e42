import { programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { needsPlanApproval } from '#modules/plans/domain/needs-plan-approval.ts'
import { planApproval } from '#modules/plans/domain/plan-approval.ts'
import { planDueOn } from '#modules/plans/domain/plan-due.ts'
import { planReview } from '#modules/plans/domain/plan-review.ts'
import { plan } from '#modules/plans/domain/plan.ts'
import { reviewDueOn } from '#modules/plans/domain/review-due.ts'
import { allocationOn } from './allocation-on.ts'
import type { Assessed } from './assessed.ts'
import type { ChildFile } from './child-file.ts'
import type { Desk } from './desk.ts'
import { writeExitPlan } from './exit-plans.ts'
import type { Life } from './lives.ts'
import { write } from './phrases.ts'
import {
  APPROVED_PLANS,
  CHILD_SAYS,
  HELPS,
  HOPES,
  NOT_AGREED,
  PARENT_SAYS,
  RETURNED_PLANS,
  REVIEWED,
} from './phrases/plans.ts'
import { writePlanParts } from './plan-parts.ts'
import type { Written } from './programmes.ts'
import type { Dice } from './random.ts'

/** Whose plan it is, of which programme, with chance that falls alike for all its versions. */
type Planned = {
  readonly file: ChildFile
  readonly childId: string
  readonly desk: Desk
  readonly programme: Written
  readonly dice: Dice
  readonly inWelsh: boolean
}

/** One version: the assessments it answers (the newest apart), when it was begun and agreed, and the looks at it until the next. */
type Version = {
  readonly assessed: Assessed
  readonly before: readonly Assessed[]
  readonly startedOn: number
  readonly agreedOn: number | null
  readonly looks: readonly Assessed[]
  /** When the next version replaced it; null for the last. */
  readonly replacedOn: number | null
}

/** How often a review changes the plan. */
const CHANGES = 0.35

/** Writes the plan of a programme in its versions, its reviews, and how its ending was prepared. */
export function writePlans(
  file: ChildFile,
  childId: string,
  { dice: lifeDice, speaksWelsh }: Life,
  desk: Desk,
  programme: Written,
  assessed: readonly Assessed[],
): void {
  const { plan: kind, referredOn } = programme.episode
  const dice = lifeDice.fork(`plans/${kind.kind}/${String(referredOn)}`)
  const inWelsh = speaksWelsh && dice.fork('language').chance(0.5)
  const planned: Planned = { file, childId, desk, programme, dice, inWelsh }
  const versions = versionsOf(planned, assessed)
  for (const [index, version] of versions.entries()) writeVersion(planned, version, index)
  writeExitPlan({ file, childId, programme, dice: dice.fork('exit'), inWelsh })
}

/** Only what was assessed here in full can be planned for. */
function versionsOf(
  { file, programme: { episode }, dice }: Planned,
  assessed: readonly Assessed[],
): readonly Version[] {
  const { practice } = file.profile
  const here = assessed.filter(
    ({ completedOn, levels, factors }) => completedOn !== null && levels && factors.length > 0,
  )
  const [first] = here
  if (!first || episode.startsOn === null || !dice.fork('planned').chance(practice.planned)) return []
  const end = episode.endedOn ?? 0
  const begun = Math.max(first.completedOn ?? 0, episode.startsOn)
  const due = Math.max(begun, file.fromToday(planDueOn(file.day(episode.startsOn))))
  const own = dice.fork('days')
  const wanted = own.chance(practice.plannedInTime) ? own.whole(begun, due) : due + own.whole(...practice.lateBy)
  const agreedOn = wanted < Math.min(end, 0) ? wanted : null
  if (agreedOn === null && episode.endedOn !== null) return []
  const reviews =
    agreedOn === null
      ? []
      : here.filter(({ stage, completedOn }) => stage === 'review' && (completedOn ?? 0) > agreedOn)
  return inVersions(
    { assessed: first, before: [], startedOn: begun, agreedOn, looks: [], replacedOn: null },
    reviews,
    dice,
  )
}

/** Each review goes on with the version in force, or begins the next, agreed within days. */
function inVersions(first: Version, reviews: readonly Assessed[], dice: Dice): readonly Version[] {
  const versions: Version[] = [first]
  for (const [index, review] of reviews.entries()) {
    const last = versions.pop() ?? first
    const looked = { ...last, looks: [...last.looks, review] }
    const on = review.completedOn ?? 0
    const isLast = index === reviews.length - 1
    if (isLast || !dice.fork(`changes/${String(index)}`).chance(CHANGES))
      versions.push({ ...looked, assessed: review, before: [...last.before, last.assessed] })
    else {
      versions.push(
        { ...looked, replacedOn: on + 2 },
        { assessed: review, before: [], startedOn: on, agreedOn: on + 2, looks: [], replacedOn: null },
      )
    }
  }
  return versions
}

const TIME_TO_APPROVE = 5

function writeVersion(planned: Planned, version: Version, index: number): void {
  const { file, childId, programme, dice, inWelsh } = planned
  const { assessed, before, startedOn, agreedOn, looks, replacedOn } = version
  const { practice } = file.profile
  const own = dice.fork(`version/${String(index)}`)
  const holdsFrom = file.day(Math.min(agreedOn ?? startedOn, -1))
  const personId = allocationOn(file, programme.id, ['case-manager', 'caretaking'], holdsFrom)
  const needsApproval = needsPlanApproval(programmeGroup(programme.episode.plan.kind), assessed.levels ?? {}, holdsFrom)
  const isSent = agreedOn === null && needsApproval && own.chance(0.5)
  const sentOn =
    agreedOn === null ? -own.whole(1, TIME_TO_APPROVE) : Math.max(startedOn, agreedOn - own.whole(0, TIME_TO_APPROVE))
  const planId = file.add(plan, {
    ...{ child_id: childId, programme_id: programme.id, assessment_id: assessed.id, author_id: personId },
    started_on: file.day(Math.min(startedOn, sentOn)),
    hopes: dice.fork('hopes').chance(practice.childHeard) ? write(dice.fork('hope'), HOPES, inWelsh) : null,
    helps_me: dice.fork('helps').chance(practice.childHeard) ? write(dice.fork('help'), HELPS, inWelsh) : null,
    ...(agreedOn === null && !isSent ? {} : agreement(planned, own, sentOn)),
    submitted_on: needsApproval && (agreedOn !== null || isSent) ? file.day(sentOn) : null,
    agreed_on: file.dayOrNone(agreedOn),
    replaced_on: file.dayOrNone(replacedOn),
  })
  if (needsApproval && agreedOn !== null) writeApproval(planned, own, { planId, agreedOn, sentOn, startedOn })
  writePlanParts({
    ...{ file, childId, programmeId: programme.id, planId, personId, assessed, before, agreedOn, inWelsh },
    until: replacedOn ?? programme.episode.endedOn ?? 0,
    lookedAtOn: looks.at(-1)?.completedOn ?? null,
    dice: dice.fork('parts'),
  })
  for (const look of looks) writeReview(planned, { planId, look, personId })
}

function agreement({ file, inWelsh }: Planned, dice: Dice, on: number) {
  const { childHeard, parentHeard } = file.profile.practice
  const how = (own: Dice): string => own.weighted({ 'face-to-face': 7, phone: 2, 'in-writing': 1 })
  const day = file.day(on)
  const child = dice.fork('child')
  const parent = dice.fork('parent')
  return {
    ...(child.chance(childHeard)
      ? { child_agreed_on: day, child_agreed_how: how(child) }
      : { child_agreed_how: 'not-agreed', child_not_agreed: write(child, NOT_AGREED, inWelsh) }),
    ...(parent.chance(parentHeard) ? { parent_agreed_on: day, parent_agreed_how: how(parent) } : {}),
  }
}

type Sent = { readonly planId: string; readonly agreedOn: number; readonly sentOn: number; readonly startedOn: number }

const RETURNED_SHARE = 0.08

function writeApproval({ file, childId, desk, programme, inWelsh }: Planned, own: Dice, sent: Sent): void {
  const dice = own.fork('approval')
  const { planId, agreedOn, sentOn, startedOn } = sent
  const there = {
    from: startedOn,
    until: agreedOn,
    team: programme.episode.plan.weight <= 2 ? 'prevention' : 'cases',
    inWelsh: false,
  }
  const manager =
    allocationOn(file, programme.id, ['countersigning-manager'], file.day(agreedOn)) ??
    desk.hand('countersigning-manager', there, dice)?.id
  if (!manager) return
  const decided = { child_id: childId, plan_id: planId, person_id: manager }
  if (sentOn > startedOn && dice.chance(RETURNED_SHARE)) {
    const comments = write(dice, RETURNED_PLANS, inWelsh)
    file.add(planApproval, { ...decided, decision: 'returned', comments, decided_on: file.day(sentOn) })
  }
  const comments = dice.chance(0.4) ? write(dice, APPROVED_PLANS, inWelsh) : null
  file.add(planApproval, { ...decided, decision: 'approved', comments, decided_on: file.day(agreedOn) })
}

type Look = { readonly planId: string; readonly look: Assessed; readonly personId: string | null }

function writeReview({ file, childId, programme, dice, inWelsh }: Planned, { planId, look, personId }: Look): void {
  const on = look.completedOn ?? -1
  const own = dice.fork(`review/${String(on)}`)
  const { childHeard, parentHeard } = file.profile.practice
  file.add(planReview, {
    ...{ child_id: childId, programme_id: programme.id, plan_id: planId, assessment_id: look.id, person_id: personId },
    reviewed_on: file.day(on),
    reason: own.weighted({ routine: 8, 'significant-change': 2, incident: 1 }),
    what_changed: write(own, REVIEWED, inWelsh),
    child_view: own.chance(childHeard) ? write(own, CHILD_SAYS, inWelsh) : null,
    parent_view: own.chance(parentHeard) ? write(own, PARENT_SAYS, inWelsh) : null,
    next_review_on: reviewDueOn({ agreedOn: file.day(on), reviews: [] }),
  })
}
