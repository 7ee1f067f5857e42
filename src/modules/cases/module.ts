import type { Contributions } from '#db/contributions.ts'
import { CHILDREN_RECORDS } from '#modules/children/index.ts'
import type { Module, NamedForm } from '#web/module.ts'
import { OWN_CHRONOLOGY } from './data/own-chronology.ts'
import { CASE_RECORDS } from './domain/records.ts'
import { casesDay } from './web/cases-day.ts'
import { CASELOAD } from './web/caseload-page.tsx'
import { CHRONOLOGY } from './web/chronology-page.tsx'
import { OFFENCES } from './web/offences-page.tsx'
import { OVERVIEW } from './web/overview-page.tsx'
import { PROGRAMMES } from './web/programmes-page.tsx'
import { casesRoutes } from './web/routes.tsx'

type Options = {
  /** What other modules give to a child's own pages. */
  readonly contributions: readonly Contributions[]
  /** The forms of other modules that a child’s page names where they are left unfinished. */
  readonly forms: readonly NamedForm[]
}

export const casesModule = ({ contributions, forms }: Options): Module => ({
  name: 'cases',
  routes: casesRoutes({
    contributions,
    sources: [...OWN_CHRONOLOGY, ...contributions.flatMap(({ chronology }) => chronology ?? [])],
    forms: [...CHILDREN_RECORDS, ...CASE_RECORDS, ...forms],
  }),
  contributes: { day: casesDay },
  records: CASE_RECORDS,
  navigation: [
    { label: CASELOAD, path: '/caseload', permission: 'caseload.read' },
    {
      label: { en: 'Unallocated', cy: 'Heb eu dyrannu' },
      path: '/unallocated',
      permission: 'case.allocate',
      isList: true,
    },
  ],
  childTabs: [
    { label: OVERVIEW, path: '', permission: 'look-at-child' },
    { label: CHRONOLOGY, path: '/chronology', permission: 'look-at-child', group: 'record' },
    { label: OFFENCES, path: '/offences', permission: 'look-at-child', group: 'record' },
    { label: PROGRAMMES, path: '/programmes', permission: 'look-at-child', group: 'record' },
  ],
})
