import { codeLabel } from '#kernel/code-list.ts'
import type { Phrase, Words } from '#kernel/language.ts'
import { say } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { FACTOR_KINDS, factorGroup, type FactorGroup } from '#modules/assessments/domain/factor-kinds.ts'
import { unansweredFactors } from '#modules/plans/domain/answered-factors.ts'
import { childPath } from './in-programme.ts'
import type { ProgrammePicture } from './picture.ts'
import { planPagePath } from './plan-page-path.ts'
import { type PlanToAnswer, planToAnswer } from './plan-to-answer.ts'
import type { Look, Raised } from './rule.ts'

const FOUND: Words = { en: 'assessment completed', cy: 'cwblhawyd yr asesiad' }
const AGREED: Words = { en: 'plan agreed', cy: 'cytunwyd ar y cynllun' }
const ANSWER: Words = { en: 'Answer it in the plan', cy: 'Ei ateb yn y cynllun' }

/** The factors of a group that a plan has to answer by now and neither answers nor leaves out with a reason, one raise each. */
export function silentOn(
  picture: ProgrammePicture,
  on: LocalDate,
  { group, says, takeIn }: { readonly group: FactorGroup; readonly says: Phrase<Words>; readonly takeIn: number },
): Look {
  const { asked, lookAgainOn } = planToAnswer(picture, on, takeIn)
  if (!asked) return { raises: [], lookAgainOn }
  const silent = new Set(unansweredFactors(asked.factors, asked).filter(kind => factorGroup(kind) === group))
  return { raises: [...silent].map(kind => silence(picture, asked, kind, says)), lookAgainOn }
}

/** One factor that a plan is silent about. */
export const silence = (
  picture: ProgrammePicture,
  { plan, assessment }: PlanToAnswer,
  kind: string,
  says: Phrase<Words>,
): Raised => ({
  about: kind,
  severity: 'soon',
  says: say(says, codeLabel(FACTOR_KINDS, kind)),
  evidence: [
    { what: FOUND, on: assessment.completed_on, path: childPath(picture, `/assessments/${assessment.id}`) },
    { what: AGREED, on: plan.agreed_on, path: childPath(picture, `/plans/${plan.id}`) },
  ],
  todo: { words: ANSWER, path: planPagePath(picture, plan, `/objectives/new?answers=${kind}`) },
})
