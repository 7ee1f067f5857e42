import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'
import { PLAN_DUE, planDueOn } from '#modules/plans/domain/plan-due.ts'
import { bearsOn } from '../bears-on.ts'
import { completedAssessments } from '../completed-assessments.ts'
import { childPath, inProgramme } from '../in-programme.ts'
import { ownNumber } from '../own-number.ts'
import type { ProgrammePicture } from '../picture.ts'
import { planDraft } from '../plan-page-path.ts'
import { NOTHING, programmeRule, type Raised } from '../rule.ts'
import { saidAfter } from '../said-after.ts'

const SAYS: Words = {
  en: 'The assessment is completed, and no plan has been agreed.',
  cy: 'Mae’r asesiad wedi’i gwblhau, ac ni chytunwyd ar gynllun.',
}
const STARTED: Words = { en: 'programme started', cy: 'dechreuodd y rhaglen' }
const COMPLETED: Words = { en: 'assessment completed', cy: 'cwblhawyd yr asesiad' }
const BEGIN: Words = { en: 'Begin the plan', cy: 'Dechrau’r cynllun' }
const AGREE: Words = { en: 'Agree the plan', cy: 'Cytuno ar y cynllun' }
const APPROVE: Words = { en: 'Approve or return the plan', cy: 'Cymeradwyo neu ddychwelyd y cynllun' }

const [{ value: due, ...basis }] = PLAN_DUE

/** What is to be done next, and whose it is: a plan that waits for approval is the manager’s. */
function next(picture: ProgrammePicture): Pick<Raised, 'todo' | 'owner'> {
  const draft = planDraft(picture)
  if (!draft) {
    return { todo: { words: BEGIN, path: childPath(picture, `/plan/new?programme=${picture.programme.id}`) } }
  }
  const path = childPath(picture, `/plans/${draft.id}`)
  if (draft.submitted_on === null) return { todo: { words: AGREE, path } }
  return { todo: { words: APPROVE, path: `${path}/approve` }, owner: 'team-manager' }
}

type Times = { readonly startsOn: LocalDate; readonly assessedOn: LocalDate }

/** The plan follows an assessment that was itself completed after the plan’s day. */
function dueOn({ startsOn, assessedOn }: Times, workingDays: number, afterAssessment: number): LocalDate {
  const usual = planDueOn(startsOn, workingDays)
  return assessedOn <= usual ? usual : addWorkingDays(assessedOn, afterAssessment)
}

/** A programme with an assessment and without a plan that took effect in time. */
export const planMissing = programmeRule({
  id: 'plan-missing',
  title: { en: 'No plan agreed', cy: 'Dim cynllun wedi’i gytuno' },
  about: {
    en: 'What was understood becomes a plan that the child has agreed to, soon after the work began.',
    cy: 'Daw’r hyn a ddeallwyd yn gynllun y cytunodd y plentyn arno, yn fuan ar ôl i’r gwaith ddechrau.',
  },
  standards: bearsOn(['2.2', '3.2'], ['2.2']),
  failings: ['F3'],
  owner: 'case-manager',
  settings: {
    workingDays: {
      words: { en: 'Working days from the start to the plan', cy: 'Diwrnodau gwaith o’r dechrau i’r cynllun' },
      unit: 'working-days',
      least: 5,
      most: 40,
      values: [{ ...basis, value: due.workingDays }],
    },
    afterAssessment: ownNumber({
      words: {
        en: 'Working days from an assessment that came later to the plan',
        cy: 'Diwrnodau gwaith o asesiad a ddaeth yn hwyrach i’r cynllun',
      },
      unit: 'working-days',
      least: 1,
      most: 20,
      value: 5,
      source: 'Ours: one working week, where the assessment was completed after the plan’s own day',
    }),
  },
  look: (picture, on, { workingDays, afterAssessment }) => {
    const startsOn = picture.programme.starts_on
    const first = completedAssessments(picture, picture.programme.id).at(-1)
    const isAgreed = inProgramme(picture, picture.plans).some(({ agreed_on }) => agreed_on !== null)
    if (startsOn === null || !first || isAgreed) return NOTHING
    const assessedOn = first.completed_on
    return saidAfter(dueOn({ startsOn, assessedOn }, workingDays, afterAssessment), on, () => ({
      severity: 'soon',
      says: SAYS,
      evidence: [
        { what: STARTED, on: startsOn, path: childPath(picture, '/programmes') },
        { what: COMPLETED, on: assessedOn, path: childPath(picture, `/assessments/${first.id}`) },
      ],
      ...next(picture),
    }))
  },
})
