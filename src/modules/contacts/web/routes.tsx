import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import { contactForm, contactNoteForm, followUpForm, plannedContactForm } from './contact-forms.ts'
import { contactsPage } from './contacts-page.tsx'
import { outcomesPage, takeOutcome } from './outcomes-page.tsx'
import { provisionPage } from './provision-page.tsx'
import { repeatPage, takeRepeat } from './repeat-page.tsx'
import { breachDecisionForm, interventionForm, unpaidHoursForm, warningForm } from './work-forms.ts'

const FORMS = [
  contactForm,
  plannedContactForm,
  contactNoteForm,
  followUpForm,
  interventionForm,
  warningForm,
  breachDecisionForm,
  unpaidHoursForm,
]

const A_CONTACT = '/children/:childId/contacts/:contactId'

export const contactsRoutes: readonly ServiceRoute[] = [
  get('/children/:childId/contacts', 'look-at-child', contactsPage),
  get(`${A_CONTACT}/repeat`, 'contact.write', repeatPage),
  post(`${A_CONTACT}/repeat`, 'contact.write', takeRepeat),
  get('/contacts/outcomes', 'contact.write', outcomesPage),
  get('/provision', 'team.read', provisionPage),
  post('/contacts/:contactId{[0-9a-f-]{36}}/outcome', 'contact.write', takeOutcome),
  ...FORMS.flatMap(recordFormRoutes),
]
