import { same, type Words } from '#kernel/language.ts'
import { addDays } from '#kernel/local-date.ts'
import { bearsOn } from '../bears-on.ts'
import { childPath, planInForce } from '../in-programme.ts'
import { NOTHING, programmeRule } from '../rule.ts'
import { earliest } from '../spells.ts'

const SAYS: Words = {
  en: 'The plan has actions that are past their day, and what became of them is not recorded.',
  cy: 'Mae gan y cynllun gamau gweithredu sydd wedi pasio eu diwrnod, ac ni chofnodwyd beth ddaeth ohonynt.',
}
const RECORD: Words = { en: 'Record what became of them', cy: 'Cofnodi beth ddaeth ohonynt' }

/**
 * Actions of the plan in force past the day that the plan itself set, without a word of what became of them: one signal,
 * since one page mends them all.
 */
export const actionOverdue = programmeRule({
  id: 'action-overdue',
  title: { en: 'Actions overdue', cy: 'Camau gweithredu’n hwyr' },
  about: {
    en: 'What was agreed with the child is done by its day, or the plan says what became of it.',
    cy: 'Gwneir yr hyn y cytunwyd arno gyda’r plentyn erbyn ei ddiwrnod, neu mae’r cynllun yn dweud beth ddaeth ohono.',
  },
  standards: bearsOn(['2.3', '3.3'], ['2.3']),
  failings: ['F3'],
  owner: 'case-manager',
  settings: {},
  look: (picture, on) => {
    const plan = planInForce(picture)
    if (!plan?.agreed_on) return NOTHING
    const open = picture.actions
      .filter(({ plan_id, result }) => plan_id === plan.id && result === null)
      .flatMap(({ id, what, due_on }) => (due_on === null ? [] : [{ id, what, lateFrom: addDays(due_on, 1), due_on }]))
      .toSorted((a, b) => (a.due_on < b.due_on ? -1 : a.due_on > b.due_on ? 1 : a.id < b.id ? -1 : 1))
    const lookAgainOn = earliest(open.map(({ lateFrom }) => (lateFrom > on ? lateFrom : null)))
    const path = childPath(picture, `/plans/${plan.id}`)
    const [first, ...others] = open
      .filter(({ lateFrom }) => lateFrom <= on)
      .map(action => ({ what: same(action.what), on: action.due_on, path }))
    if (!first) return { raises: [], lookAgainOn }
    return {
      raises: [
        {
          severity: 'soon',
          says: SAYS,
          evidence: [first, ...others],
          todo: { words: RECORD, path: `${path}/progress` },
        },
      ],
      lookAgainOn,
    }
  },
})
