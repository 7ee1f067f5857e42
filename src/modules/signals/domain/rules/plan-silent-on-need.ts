import type { Phrase, Words } from '#kernel/language.ts'
import { factorGroup, mustBeAnswered } from '#modules/assessments/domain/factor-kinds.ts'
import { bearsOn } from '../bears-on.ts'
import { inProgramme } from '../in-programme.ts'
import type { ProgrammePicture } from '../picture.ts'
import { type PlanToAnswer, planToAnswer, TAKE_IN } from '../plan-to-answer.ts'
import { programmeRule } from '../rule.ts'
import { silence } from '../silent-on.ts'

const SAYS: Phrase<Words> = {
  en: factor => `${factor.en}: the assessment finds a need, and the plan has neither an action for it nor a reason.`,
  cy: factor =>
    `${factor.cy}: mae’r asesiad yn nodi angen, ac nid oes cam gweithredu ar ei gyfer yn y cynllun, na rheswm.`,
}

/** What is done about a need: an action towards an objective that answers it, or help that was asked for. */
function inHand(picture: ProgrammePicture, { plan }: PlanToAnswer): ReadonlySet<string> {
  const withAction = new Set(
    picture.actions.flatMap(({ plan_id, objective_id }) => (plan_id === plan.id ? [objective_id] : [])),
  )
  const objectives = picture.objectives.filter(({ id, plan_id }) => plan_id === plan.id && withAction.has(id))
  const help = inProgramme(picture, picture.interventions).filter(({ declined_on }) => declined_on === null)
  return new Set([...objectives, ...help].flatMap(({ answers }) => answers ?? []))
}

/** A plan in force that leaves a need without anything done about it. */
export const planSilentOnNeed = programmeRule({
  id: 'plan-silent-on-need',
  title: { en: 'Plan silent on a need', cy: 'Cynllun yn dawel am angen' },
  about: {
    en: 'For every need that was found somebody does something, or the plan says why not now.',
    cy: 'Am bob angen a nodwyd mae rhywun yn gwneud rhywbeth, neu mae’r cynllun yn dweud pam ddim nawr.',
  },
  standards: bearsOn(['2.2.1', '3.2.1'], ['2.2.1']),
  failings: ['F7'],
  owner: 'case-manager',
  settings: { takeIn: TAKE_IN },
  look: (picture, on, { takeIn }) => {
    const { asked, lookAgainOn } = planToAnswer(picture, on, takeIn)
    if (!asked) return { raises: [], lookAgainOn }
    const answered = inHand(picture, asked)
    const leftOut = new Set(asked.leftOut.map(({ factor }) => factor))
    const open = asked.factors
      .filter(factor => factorGroup(factor.kind) === 'need' && mustBeAnswered(factor))
      .filter(({ kind }) => !answered.has(kind) && !leftOut.has(kind))
    const kinds = new Set(open.map(({ kind }) => kind))
    return { raises: [...kinds].map(kind => silence(picture, asked, kind, SAYS)), lookAgainOn }
  },
})
