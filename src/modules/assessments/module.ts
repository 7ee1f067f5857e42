import type { EvidenceSource, SelfViewSource } from '#db/contributions.ts'
import type { Module } from '#web/module.ts'
import { assessmentChronology } from './data/assessment-chronology.ts'
import { childToday } from './data/child-today.ts'
import { assessmentDay } from './data/day-lists.ts'
import { ASSESSMENT_RECORDS } from './domain/records.ts'
import { COUNTERSIGN, COUNTERSIGN_FORM } from './web/countersign-page.tsx'
import { TO_COUNTERSIGN } from './web/countersigning-page.tsx'
import { ELSEWHERE, ELSEWHERE_FORM } from './web/elsewhere-page.tsx'
import { assessmentsRoutes } from './web/routes.tsx'
import { SECTION_FORM } from './web/section-draft.ts'
import { ASSESSMENT } from './web/words.ts'

type Options = {
  /** Where the record is looked through for what bears on a child’s levels. */
  readonly evidence: readonly EvidenceSource[]
  /** Where what the child, parents and carers answered for themselves is found. */
  readonly selfViews?: SelfViewSource
}

export const assessmentsModule = ({ evidence, selfViews = nobodyAsked }: Options): Module => ({
  name: 'assessments',
  routes: assessmentsRoutes({ evidence, selfViews }),
  records: ASSESSMENT_RECORDS,
  ownForms: [
    { name: SECTION_FORM, title: ASSESSMENT },
    { name: COUNTERSIGN_FORM, title: COUNTERSIGN },
    { name: ELSEWHERE_FORM, title: ELSEWHERE },
  ],
  navigation: [{ label: TO_COUNTERSIGN, path: '/countersigning', permission: 'assessment.countersign', isList: true }],
  childTabs: [{ label: ASSESSMENT, path: '/assessments', permission: 'look-at-child' }],
  contributes: { child: childToday, day: assessmentDay, chronology: assessmentChronology },
})

const nobodyAsked: SelfViewSource = () => Promise.resolve([])
