import type { CertainDated } from '#kernel/certainty.ts'
import type { Words } from '#kernel/language.ts'
import { ASSESSMENT_DUE, type AssessmentDays, assessmentDueOn } from '#modules/assessments/domain/assessment-due.ts'
import { bearsOn } from '../bears-on.ts'
import { completedAssessments } from '../completed-assessments.ts'
import { childPath, inProgramme, latestBy } from '../in-programme.ts'
import { NOTHING, programmeRule } from '../rule.ts'
import { saidAfter } from '../said-after.ts'
import type { Setting } from '../setting.ts'

const SAYS: Words = {
  en: 'No assessment has been completed in this programme, and the day for it has passed.',
  cy: 'Nid oes asesiad wedi’i gwblhau yn y rhaglen hon, ac mae’r diwrnod ar ei gyfer wedi mynd heibio.',
}
const STARTED: Words = { en: 'programme started', cy: 'dechreuodd y rhaglen' }
const BEGUN: Words = { en: 'assessment started', cy: 'dechreuwyd yr asesiad' }
const GO_ON: Words = { en: 'Go on with the assessment', cy: 'Mynd ymlaen â’r asesiad' }
const ASSESS: Words = { en: 'Start an assessment', cy: 'Dechrau asesiad' }

const [{ value: days, ...basis }] = ASSESSMENT_DUE

const number = (name: keyof AssessmentDays, words: Words): Setting => ({
  words,
  unit: 'working-days',
  least: 1,
  most: 40,
  values: [{ ...basis, value: days[name] }] satisfies CertainDated<number>,
})

/** A programme under way in which no assessment has been completed in time. */
export const assessmentOverdue = programmeRule({
  id: 'assessment-overdue',
  title: { en: 'Assessment overdue', cy: 'Asesiad yn hwyr' },
  about: {
    en: 'The child’s life is understood early, before it is decided what is done together.',
    cy: 'Deellir bywyd y plentyn yn gynnar, cyn penderfynu beth a wneir gyda’i gilydd.',
  },
  standards: bearsOn(['2.1', '3.1'], ['2.1']),
  failings: ['F3'],
  owner: 'case-manager',
  settings: {
    referralOrder: number('referralOrder', {
      en: 'Working days to assess, on a referral order',
      cy: 'Diwrnodau gwaith i asesu, ar orchymyn atgyfeirio',
    }),
    otherCourt: number('otherCourt', {
      en: 'Working days to assess, on another order of a court',
      cy: 'Diwrnodau gwaith i asesu, ar orchymyn arall gan lys',
    }),
    otherwise: number('otherwise', {
      en: 'Working days to assess, out of court',
      cy: 'Diwrnodau gwaith i asesu, y tu allan i’r llys',
    }),
  },
  look: (picture, on, settings) => {
    const { programme } = picture
    const dueOn = assessmentDueOn(programme, settings)
    if (dueOn === null || completedAssessments(picture, programme.id).length > 0) return NOTHING
    const draft = latestBy(inProgramme(picture, picture.assessments), ({ started_on }) => started_on)
    const all = childPath(picture, '/assessments')
    return saidAfter(dueOn, on, () => ({
      severity: 'soon',
      says: SAYS,
      evidence: [
        { what: STARTED, on: programme.starts_on, path: childPath(picture, '/programmes') },
        ...(draft ? [{ what: BEGUN, on: draft.started_on, path: `${all}/${draft.id}` }] : []),
      ],
      todo: draft
        ? { words: GO_ON, path: `${all}/${draft.id}` }
        : { words: ASSESS, path: `${all}/new?programme=${programme.id}` },
    }))
  },
})
