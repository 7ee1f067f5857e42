import type { Phrase, Words } from '#kernel/language.ts'
import { bearsOn } from '../bears-on.ts'
import { TAKE_IN } from '../plan-to-answer.ts'
import { programmeRule } from '../rule.ts'
import { silentOn } from '../silent-on.ts'

const SAYS: Phrase<Words> = {
  en: factor => `${factor.en}: the assessment finds a danger to the child, and no objective of the plan answers it.`,
  cy: factor => `${factor.cy}: mae’r asesiad yn nodi perygl i’r plentyn, ac nid oes amcan yn y cynllun yn ei ateb.`,
}

/** A plan in force that leaves a danger to the child unanswered. */
export const planSilentOnChildSafety = programmeRule({
  id: 'plan-silent-on-child-safety',
  title: { en: 'Plan silent on the child’s safety', cy: 'Cynllun yn dawel am ddiogelwch y plentyn' },
  about: {
    en: 'What endangers the child is answered in the plan, or left out for a reason that is written down.',
    cy: 'Caiff yr hyn sy’n peryglu’r plentyn ei ateb yn y cynllun, neu ei adael allan am reswm a ysgrifennir.',
  },
  standards: bearsOn(['2.2.2', '3.2.2'], ['2.2.2']),
  failings: ['F3'],
  owner: 'case-manager',
  settings: { takeIn: TAKE_IN },
  look: (picture, on, { takeIn }) => silentOn(picture, on, { group: 'child-safety', says: SAYS, takeIn }),
})
