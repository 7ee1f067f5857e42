import { factorGroup, mustBeAnswered } from '#modules/assessments/domain/factor-kinds.ts'
import { offence } from '#modules/cases/domain/offence.ts'
import { programme } from '#modules/cases/domain/programme.ts'
import { careStatus } from '#modules/children/domain/care-status.ts'
import { learningNeed } from '#modules/children/domain/learning-need.ts'
import { alignedPlan } from '#modules/plans/domain/aligned-plan.ts'
import { callsForContingency } from '#modules/plans/domain/agreement-problems.ts'
import { contingency } from '#modules/plans/domain/contingency.ts'
import { leftOut } from '#modules/plans/domain/left-out.ts'
import { objective } from '#modules/plans/domain/objective.ts'
import { planAction } from '#modules/plans/domain/plan-action.ts'
import { planControl } from '#modules/plans/domain/plan-control.ts'
import type { Assessed } from './assessed.ts'
import type { ChildFile } from './child-file.ts'
import { write } from './phrases.ts'
import { type Aim, AIMS, CONTINGENCIES, CONTROLS, FITS, LEFT_OUT } from './phrases/plans.ts'
import type { Dice } from './random.ts'

/** A version of a plan that is being written down, in days from today. */
export type PlanVersion = {
  readonly file: ChildFile
  readonly childId: string
  readonly programmeId: string
  readonly planId: string
  readonly personId: string | null
  readonly assessed: Assessed
  /** What was assessed before that, while the same version held. */
  readonly before: readonly Assessed[]
  /** From when it holds; null for a draft. */
  readonly agreedOn: number | null
  /** Until when it held: the next version, or the end. */
  readonly until: number
  /** The last look at it, which says how far each objective had come. */
  readonly lookedAtOn: number | null
  readonly inWelsh: boolean
  /** Falls alike for every version of one plan, so that a later one goes on with the earlier. */
  readonly dice: Dice
}

type Answer = { readonly group: keyof typeof AIMS; readonly kinds: readonly string[] }

const GROUPS = ['child-safety', 'others-safety', 'need', 'desistance-against'] as const
const AIMS_AT_MOST = 4

/** Writes what a version sets out to do, whom it keeps safe and how, and what it leaves out. */
export function writePlanParts(version: PlanVersion): void {
  const { dice, file } = version
  const { practice } = file.profile
  const found = foundBy(version)
  const answered = found.filter(kind => dice.fork(`answers/${kind}`).chance(practice.factorsAnswered))
  const answers = answersTo(version, answered)
  answers.slice(0, AIMS_AT_MOST).forEach((answer, index) => {
    writeObjective(version, answer, index + 1)
  })
  const open = found.filter(kind => !answers.slice(0, AIMS_AT_MOST).some(({ kinds }) => kinds.includes(kind)))
  for (const factor of open) writeLeftOut(version, factor)
  writeControls(version, answers)
  writeContingencies(version)
  writeAligned(version)
}

/** What a plan must answer: whatever one of its assessments found. */
const foundBy = ({ assessed, before }: PlanVersion): readonly string[] => [
  ...new Set(
    [assessed, ...before]
      .flatMap(({ factors }) => factors.map(({ kind, weight }) => ({ kind, weight, isPresent: weight !== null })))
      .filter(mustBeAnswered)
      .map(({ kind }) => kind),
  ),
]

/** One objective for each group of what was found; and one for the victim where there is one. */
function answersTo({ file, programmeId, dice }: PlanVersion, kinds: readonly string[]): readonly Answer[] {
  const ofPlan = file.rows(programme).find(({ id }) => id === programmeId)
  const isHarmed = ({ id, victim_identified }: { id: string; victim_identified?: boolean | null }) =>
    victim_identified === true && (ofPlan?.offence_ids ?? []).includes(id)
  const hasVictim = ofPlan?.victim_identified === true || file.rows(offence).some(isHarmed)
  const inPlan = hasVictim && dice.fork('victim').chance(file.profile.practice.victimInPlan)
  const byGroup = GROUPS.map((group): Answer => ({ group, kinds: kinds.filter(kind => factorGroup(kind) === group) }))
  const some = byGroup.filter(answer => answer.kinds.length > 0)
  const first = some.length > 0 ? some : [{ group: 'desistance-against' as const, kinds: [] }]
  return inPlan ? [...first.slice(0, AIMS_AT_MOST - 1), { group: 'victim', kinds: ['victim-safety'] }] : first
}

const PROGRESS = {
  sound: { achieved: 20, good: 42, some: 28, none: 8, worse: 2 },
  poor: { achieved: 6, good: 18, some: 34, none: 32, worse: 10 },
}

function writeObjective(version: PlanVersion, { group, kinds }: Answer, position: number): void {
  const { file, childId, planId, lookedAtOn, inWelsh } = version
  const dice = version.dice.fork(`objective/${group}`)
  const aim = dice.pick<Aim>(AIMS[group])
  const words = inWelsh ? 'cy' : 'en'
  const works = file.profile.practice.reviewed > 0.8 ? PROGRESS.sound : PROGRESS.poor
  const objectiveId = file.add(objective, {
    ...{ child_id: childId, plan_id: planId, position, worker_words: aim.worker[words], answers: kinds },
    child_words: dice.chance(file.profile.practice.childHeard) ? aim.child[words] : null,
    progress: lookedAtOn === null ? null : dice.fork('progress').weighted(works),
    progress_on: file.dayOrNone(lookedAtOn),
  })
  aim.steps.forEach((step, index) => {
    writeAction(version, dice.fork(`step/${String(index)}`), { objectiveId, what: step[words], position: index + 1 })
  })
}

type Step = { readonly objectiveId: string; readonly what: string; readonly position: number }

function writeAction(version: PlanVersion, dice: Dice, { objectiveId, what, position }: Step): void {
  const { file, childId, planId, agreedOn, until, personId } = version
  const by = dice.weighted({ child: 4, 'case-manager': 4, 'parent-or-carer': 2, partner: 2, service: 1 })
  const dueOn = agreedOn === null ? null : agreedOn + dice.whole(20, 85)
  const isPast = dueOn !== null && dueOn < Math.min(until, 0)
  const isDone = isPast && dice.chance(file.profile.practice.completed)
  const isFollowed = isPast && !isDone && dice.chance(file.profile.practice.actionsFollowed)
  const toldOn = isDone ? dueOn : isFollowed ? dueOn + dice.fork('told').whole(0, 5) : null
  const isTold = toldOn !== null && toldOn <= -1
  const result = isTold ? (isDone ? 'done' : dice.weighted({ 'partly-done': 2, 'not-done': 1 })) : null
  file.add(planAction, {
    ...{ child_id: childId, plan_id: planId, objective_id: objectiveId, what, by, position, result },
    person_id: by === 'case-manager' ? personId : null,
    partner: by === 'partner' ? dice.weighted({ health: 3, education: 3, voluntary: 2, 'social-care': 1 }) : null,
    starts_on: file.dayOrNone(agreedOn),
    due_on: file.dayOrNone(dueOn),
    done_on: isTold ? file.day(toldOn) : null,
  })
}

/** A plan that works says why it leaves something out; another is silent about it. */
function writeLeftOut({ file, childId, planId, dice, inWelsh }: PlanVersion, factor: string): void {
  if (!dice.fork(`left out/${factor}`).chance(file.profile.practice.factorsAnswered ** 2)) return
  const reason = write(dice.fork(`reason/${factor}`), LEFT_OUT, inWelsh)
  file.add(leftOut, { child_id: childId, plan_id: planId, factor, reason })
}

function writeControls(
  { file, childId, planId, dice, inWelsh, agreedOn }: PlanVersion,
  answers: readonly Answer[],
): void {
  const needed = answers.flatMap(({ group }) =>
    group === 'child-safety'
      ? ['child' as const]
      : group === 'others-safety'
        ? ['others' as const]
        : group === 'victim'
          ? ['victim' as const]
          : [],
  )
  for (const protects of needed) {
    const own = dice.fork(`control/${protects}`)
    if (!own.chance(file.profile.practice.contingency)) continue
    file.add(planControl, {
      ...{ child_id: childId, plan_id: planId, protects, what: write(own, CONTROLS[protects], inWelsh) },
      who: own.pick(inWelsh ? ['Y teulu', 'Rheolwr achos'] : ['Family', 'Case manager']),
      until_on: file.dayOrNone(agreedOn === null ? null : agreedOn + 90),
    })
  }
}

function writeContingencies({ file, childId, planId, assessed, dice, inWelsh }: PlanVersion): void {
  const { contingency: share } = file.profile.practice
  const isHigh = assessed.levels !== null && callsForContingency(assessed.levels)
  const own = dice.fork('contingency')
  if (!own.chance(isHigh ? share : share / 3)) return
  const protects = own.weighted({ child: 3, others: 1 })
  const { ifWhat, thenWhat, who } = own.pick(CONTINGENCIES[protects])
  const words = inWelsh ? 'cy' : 'en'
  const how_fast = own.weighted({ 'at-once': 3, 'same-day': 2 })
  const facts = { if_what: ifWhat[words], then_what: thenWhat[words], who: who[words], how_fast }
  file.add(contingency, { child_id: childId, plan_id: planId, protects, ...facts })
}

function writeAligned({ file, childId, planId, dice, inWelsh, agreedOn }: PlanVersion): void {
  const inCare = file.rows(careStatus).some(({ until_on }) => (until_on ?? null) === null)
  const learns = file.rows(learningNeed).some(({ plan_kind }) => (plan_kind ?? 'none') !== 'none')
  const kinds = [
    ...(inCare ? ['care-and-support'] : []),
    ...(learns ? [file.profile.nation === 'wales' ? 'idp' : 'ehc'] : []),
  ]
  for (const kind of kinds) {
    const own = dice.fork(`aligned/${kind}`)
    if (!own.chance(file.profile.practice.planned * 0.8)) continue
    const how = write(own, FITS, inWelsh)
    file.add(alignedPlan, { child_id: childId, plan_id: planId, kind, how, checked_on: file.dayOrNone(agreedOn) })
  }
}
