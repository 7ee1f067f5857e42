import type { Words } from '#kernel/language.ts'
import { addDays, addMonths } from '#kernel/local-date.ts'
import { REVIEW_INTERVAL } from '#modules/plans/domain/review-due.ts'
import { childPath, inProgramme, latestBy, planInForce } from '../in-programme.ts'
import { NOTHING, programmeRule } from '../rule.ts'

const SAYS: Words = {
  en: 'The plan has not been reviewed for longer than the interval allows.',
  cy: 'Nid yw’r cynllun wedi’i adolygu am fwy o amser nag y mae’r cyfnod yn ei ganiatáu.',
}
const LAST_REVIEW: Words = { en: 'last review', cy: 'adolygiad diwethaf' }
const AGREED: Words = { en: 'plan agreed', cy: 'cytunwyd ar y cynllun' }
const REVIEW_IT: Words = { en: 'Review the plan', cy: 'Adolygu’r cynllun' }

const [{ value: interval, ...basis }] = REVIEW_INTERVAL

/** A plan in force that has not been reviewed for longer than the interval allows. */
export const reviewOverdue = programmeRule({
  id: 'review-overdue',
  title: { en: 'Review overdue', cy: 'Adolygiad yn hwyr' },
  about: {
    en: 'A plan is looked at again at least as often as the interval says, so that it still fits the child’s life.',
    cy: 'Edrychir eto ar gynllun o leiaf mor aml ag y dywed y cyfnod, fel ei fod yn dal i weddu i fywyd y plentyn.',
  },
  standards: { 'hmip-2021': ['2.4', '3.3'], 'hmip-2025-full': ['2.1', '2.2'] },
  failings: ['F3'],
  owner: 'case-manager',
  settings: {
    months: {
      words: { en: 'Months from one review to the next', cy: 'Misoedd o un adolygiad i’r nesaf' },
      unit: 'months',
      least: 1,
      most: 6,
      values: [{ ...basis, value: interval.months }],
    },
  },
  look: (picture, on, { months }) => {
    const plan = planInForce(picture)
    if (!plan?.agreed_on) return NOTHING
    const review = latestBy(inProgramme(picture, picture.reviews), ({ reviewed_on }) => reviewed_on)
    const reviewed = review && review.reviewed_on > plan.agreed_on ? review.reviewed_on : null
    const overdueFrom = addDays(addMonths(reviewed ?? plan.agreed_on, months), 1)
    if (on < overdueFrom) return { raises: [], lookAgainOn: overdueFrom }
    const path = childPath(picture, '/plan')
    return {
      raises: [
        {
          severity: 'soon',
          says: SAYS,
          evidence: [{ what: reviewed ? LAST_REVIEW : AGREED, on: reviewed ?? plan.agreed_on, path }],
          todo: { words: REVIEW_IT, path: childPath(picture, `/plan/${plan.id}/review`) },
        },
      ],
      lookAgainOn: null,
    }
  },
})
