import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import { allocatePage, takeAllocation } from './allocate-page.tsx'
import { allocationForm } from './allocation-form.tsx'
import { caseloadPage } from './caseload-page.tsx'
import type { CaseParts } from './case-parts.ts'
import { chronologyPage } from './chronology-page.tsx'
import { hearingForm } from './hearing-form.ts'
import { offenceForm } from './offence-form.ts'
import { offencesPage } from './offences-page.tsx'
import { outcomeForm } from './outcome-form.ts'
import { overviewPage } from './overview-page.tsx'
import { programmeForm } from './programme-form.ts'
import { programmesPage } from './programmes-page.tsx'
import { requirementForm } from './requirement-form.ts'
import { transferForm } from './transfer-form.tsx'
import { unallocatedPage } from './unallocated-page.tsx'

const FORMS = [offenceForm, outcomeForm, requirementForm, hearingForm, programmeForm, allocationForm, transferForm]

/** An identifier and no word, so that `/children/new` stays what it is: a form. */
const A_CHILD = '/children/:childId{[0-9a-f-]+}'

export const casesRoutes = (parts: CaseParts): readonly ServiceRoute[] => [
  get('/caseload', 'caseload.read', caseloadPage),
  get('/unallocated', 'case.allocate', unallocatedPage),
  get(A_CHILD, 'look-at-child', overviewPage(parts)),
  get('/children/:childId/offences', 'look-at-child', offencesPage),
  get('/children/:childId/programmes', 'look-at-child', programmesPage),
  get('/children/:childId/chronology', 'look-at-child', chronologyPage(parts.sources)),
  get('/children/:childId/programmes/:programmeId/allocate', 'case.allocate', allocatePage),
  post('/children/:childId/programmes/:programmeId/allocate', 'case.allocate', takeAllocation),
  ...FORMS.flatMap(recordFormRoutes),
]
