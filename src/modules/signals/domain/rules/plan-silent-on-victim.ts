import type { Words } from '#kernel/language.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { factorGroup } from '#modules/assessments/domain/factor-kinds.ts'
import { holdsOn } from '#modules/children/domain/spans.ts'
import { bearsOn } from '../bears-on.ts'
import { type CompletedAssessment, completedAssessments } from '../completed-assessments.ts'
import { childPath, planInForce } from '../in-programme.ts'
import type { ProgrammePicture } from '../picture.ts'
import { planPagePath } from '../plan-page-path.ts'
import { TAKE_IN } from '../plan-to-answer.ts'
import { type Fact, NOTHING, programmeRule } from '../rule.ts'
import { earliest } from '../spells.ts'

const SAYS: Words = {
  en: 'The record says what a victim’s safety needs, and nothing in the plan names the victim.',
  cy: 'Mae’r cofnod yn dweud yr hyn sydd ei angen er diogelwch dioddefwr, ac nid oes dim yn y cynllun yn enwi’r dioddefwr.',
}
const NOTE: Words = { en: 'safety note', cy: 'nodyn diogelwch' }
const NAMED: Words = { en: 'a person in danger who can be named', cy: 'person mewn perygl y gellir ei enwi' }
const AGREED: Words = { en: 'plan agreed', cy: 'cytunwyd ar y cynllun' }
const ANSWER: Words = {
  en: 'Write the victim’s safety into the plan',
  cy: 'Cynnwys diogelwch y dioddefwr yn y cynllun',
}

/** The danger that an assessment finds where somebody who can be named may be harmed. */
const NAMED_PERSON = 'harm-named-person'

type Concern = Fact & { readonly on: LocalDate }

/** What the child’s record says that a victim’s safety needs: who they are and what they wish stands behind a wall. */
function concernsOf(picture: ProgrammePicture, on: LocalDate): readonly Concern[] {
  const notes = picture.safetyNotes
    .filter(note => holdsOn(note, on))
    .map(({ from_on }) => ({ what: NOTE, on: from_on, path: childPath(picture, '/safety-notes') }))
  const found = hasVictim(picture) ? firstNaming(picture) : null
  return [
    ...notes,
    ...(found ? [{ what: NAMED, on: found.completed_on, path: childPath(picture, `/assessments/${found.id}`) }] : []),
  ]
}

/** The assessment since which each one has found that somebody who can be named is in danger; null if the latest has not. */
function firstNaming(picture: ProgrammePicture): CompletedAssessment | null {
  const naming = new Set(
    picture.factors.flatMap(({ assessment_id, kind, is_present }) =>
      kind === NAMED_PERSON && is_present ? [assessment_id] : [],
    ),
  )
  const all = completedAssessments(picture, picture.programme.id)
  const before = all.findIndex(({ id }) => !naming.has(id))
  return (before === -1 ? all : all.slice(0, before)).at(-1) ?? null
}

const hasVictim = ({ programme, offences }: ProgrammePicture): boolean =>
  programme.victim_identified === true ||
  offences.some(({ id, victim_identified }) => victim_identified === true && programme.offence_ids?.includes(id))

/** Whether anything in the plan is about the victim, or says why nothing is. */
function namesVictim({ objectives, leftOut, controls, contingencies }: ProgrammePicture, planId: string): boolean {
  const isOfPlan = ({ plan_id }: { readonly plan_id: string }) => plan_id === planId
  const isVictims = (kind: string) => factorGroup(kind) === 'victim' || kind === NAMED_PERSON
  return (
    [...controls, ...contingencies].some(part => isOfPlan(part) && part.protects === 'victim') ||
    objectives.some(part => isOfPlan(part) && (part.answers ?? []).some(isVictims)) ||
    leftOut.some(part => isOfPlan(part) && isVictims(part.factor))
  )
}

/** A plan in force that says nothing about a victim whose safety asks for something. */
export const planSilentOnVictim = programmeRule({
  id: 'plan-silent-on-victim',
  title: { en: 'Plan silent on the victim', cy: 'Cynllun yn dawel am y dioddefwr' },
  about: {
    en: 'Where a victim’s safety asks for something, the plan says what is done about it.',
    cy: 'Lle mae diogelwch dioddefwr yn gofyn am rywbeth, mae’r cynllun yn dweud beth a wneir yn ei gylch.',
  },
  standards: bearsOn(['2.2.3', '3.2.3'], ['2.2.3', 'V1']),
  failings: ['F8'],
  owner: 'case-manager',
  settings: { takeIn: TAKE_IN },
  look: (picture, on, { takeIn }) => {
    const plan = planInForce(picture)
    if (!plan?.agreed_on || namesVictim(picture, plan.id)) return NOTHING
    const agreedOn = plan.agreed_on
    const concerns = concernsOf(picture, on).map(fact => ({
      fact,
      from: fact.on <= agreedOn ? agreedOn : addDays(addWorkingDays(fact.on, takeIn), 1),
    }))
    const lookAgainOn = earliest(concerns.map(({ from }) => (from > on ? from : null)))
    const [first, ...others] = concerns.filter(({ from }) => from <= on).map(({ fact }) => fact)
    if (!first) return { raises: [], lookAgainOn }
    const path = childPath(picture, `/plans/${plan.id}`)
    return {
      raises: [
        {
          severity: 'soon',
          says: SAYS,
          evidence: [first, ...others, { what: AGREED, on: agreedOn, path }],
          todo: { words: ANSWER, path: planPagePath(picture, plan, '/objectives/new?answers=victim-safety') },
        },
      ],
      lookAgainOn,
    }
  },
})
