import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import type { LevelsOf } from '#modules/assessments/domain/countersigning.ts'
import { callsForContingency } from '#modules/plans/domain/agreement-problems.ts'
import type { FactorAnswers, FoundFactor } from '#modules/plans/domain/answered-factors.ts'
import { type CompletedAssessment, completedAssessments } from './completed-assessments.ts'
import { planInForce } from './in-programme.ts'
import { levelsIn } from './levels-seen.ts'
import { ownNumber } from './own-number.ts'
import type { ProgrammePicture } from './picture.ts'
import type { RowOf } from './picture-parts.ts'
import { earliest } from './spells.ts'

/** How long a new assessment may wait to be taken into the plan. */
export const TAKE_IN = ownNumber({
  words: {
    en: 'Working days to take a new assessment into the plan',
    cy: 'Diwrnodau gwaith i gynnwys asesiad newydd yn y cynllun',
  },
  unit: 'working-days',
  least: 1,
  most: 20,
  value: 10,
  source: 'Ours: a fortnight, in which the next version of the plan is written and agreed with the child',
})

/** A plan in force, and what of the assessments it has to answer by now. */
export type PlanToAnswer = FactorAnswers & {
  readonly plan: RowOf<'plans'>
  readonly assessment: CompletedAssessment
  readonly factors: readonly FoundFactor[]
  readonly levels: LevelsOf
}

type Asked = { readonly asked: PlanToAnswer | null; readonly lookAgainOn: LocalDate | null }

/**
 * A plan answers what was assessed before it was agreed, and what was assessed later once there was time to take it in.
 * What the newest assessment no longer finds need not be answered.
 */
export function planToAnswer(picture: ProgrammePicture, on: LocalDate, takeIn: number): Asked {
  const plan = planInForce(picture)
  if (!plan?.agreed_on) return { asked: null, lookAgainOn: null }
  const agreedOn = plan.agreed_on
  const all = completedAssessments(picture, picture.programme.id).map(assessment => ({
    assessment,
    from: answeredFrom(assessment.completed_on, agreedOn, takeIn),
  }))
  const judged = all.find(({ from }) => from <= on)
  const newest = all[0]
  if (!judged || !newest) return { asked: null, lookAgainOn: earliest(all.map(({ from }) => from)) }
  return {
    asked: {
      plan,
      assessment: judged.assessment,
      ...answersOf(picture, plan.id),
      factors: stillFound(picture, judged.assessment, newest.assessment),
      levels: stillHigh(picture, judged.assessment, newest.assessment),
    },
    lookAgainOn: earliest(all.map(({ from }) => (from > on ? from : null))),
  }
}

const answeredFrom = (completedOn: LocalDate, agreedOn: LocalDate, takeIn: number): LocalDate =>
  completedOn <= agreedOn ? agreedOn : addDays(addWorkingDays(completedOn, takeIn), 1)

const answersOf = ({ objectives, leftOut }: ProgrammePicture, planId: string): FactorAnswers => ({
  objectives: objectives.filter(({ plan_id }) => plan_id === planId).map(({ answers }) => ({ answers: answers ?? [] })),
  leftOut: leftOut.filter(({ plan_id }) => plan_id === planId),
})

function stillFound(
  { factors }: ProgrammePicture,
  judged: CompletedAssessment,
  newest: CompletedAssessment,
): readonly FoundFactor[] {
  const gone = new Set(
    factors.flatMap(({ assessment_id, kind, is_present }) =>
      assessment_id === newest.id && !is_present ? [kind] : [],
    ),
  )
  return factors
    .filter(({ assessment_id, kind }) => assessment_id === judged.id && !gone.has(kind))
    .map(({ kind, is_present, weight }) => ({ kind, isPresent: is_present, weight }))
}

/** Levels that the newest assessment has brought down need no contingency any more. */
function stillHigh(picture: ProgrammePicture, judged: CompletedAssessment, newest: CompletedAssessment): LevelsOf {
  const [then, now] = [levelsIn(picture, judged.id), levelsIn(picture, newest.id)]
  return Object.keys(now).length > 0 && !callsForContingency(now) ? now : then
}
