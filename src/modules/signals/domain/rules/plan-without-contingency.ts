import type { Words } from '#kernel/language.ts'
import { callsForContingency } from '#modules/plans/domain/agreement-problems.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath } from '../in-programme.ts'
import { planPagePath } from '../plan-page-path.ts'
import { planToAnswer, TAKE_IN } from '../plan-to-answer.ts'
import { programmeRule } from '../rule.ts'

const SAYS: Words = {
  en: 'A level of safety is high or very high, and the plan does not say what is done if things get worse.',
  cy: 'Mae lefel diogelwch yn uchel neu’n uchel iawn, ac nid yw’r cynllun yn dweud beth a wneir os bydd pethau’n gwaethygu.',
}
const SET: Words = { en: 'level set', cy: 'pennwyd y lefel' }
const AGREED: Words = { en: 'plan agreed', cy: 'cytunwyd ar y cynllun' }
const ADD: Words = { en: 'Add a contingency plan', cy: 'Ychwanegu cynllun wrth gefn' }

/** A plan in force for a child at a high level, without a contingency plan. */
export const planWithoutContingency = programmeRule({
  id: 'plan-without-contingency',
  title: { en: 'No contingency plan', cy: 'Dim cynllun wrth gefn' },
  about: {
    en: 'Where somebody may come to serious harm, everybody knows what is done, by whom and how soon, if it threatens.',
    cy: 'Lle gall rhywun ddioddef niwed difrifol, mae pawb yn gwybod beth a wneir, gan bwy a pha mor fuan, os yw’n bygwth.',
  },
  standards: bearsOn(['2.2.2', '2.2.3', '3.2.2', '3.2.3'], ['2.2.2', '2.2.3']),
  failings: ['F3'],
  owner: 'case-manager',
  settings: { takeIn: TAKE_IN },
  look: (picture, on, { takeIn }) => {
    const { asked, lookAgainOn } = planToAnswer(picture, on, takeIn)
    if (!asked || !callsForContingency(asked.levels)) return { raises: [], lookAgainOn }
    const { plan, assessment, levels } = asked
    if (picture.contingencies.some(({ plan_id }) => plan_id === plan.id)) return { raises: [], lookAgainOn }
    const isVeryHigh = [levels['child-safety'], levels['others-safety']].includes('very-high')
    return {
      raises: [
        {
          severity: isVeryHigh ? 'act-now' : 'soon',
          says: SAYS,
          evidence: [
            { what: SET, on: assessment.completed_on, path: childPath(picture, `/assessments/${assessment.id}`) },
            { what: AGREED, on: plan.agreed_on, path: childPath(picture, `/plans/${plan.id}`) },
          ],
          todo: { words: ADD, path: planPagePath(picture, plan, '/contingencies/new') },
        },
      ],
      lookAgainOn,
    }
  },
})
