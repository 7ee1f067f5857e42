import { recordFormRoutes } from '#web/record-form/journey.tsx'
import { get, type ServiceRoute } from '#web/routes.ts'
import { allVictimsPage } from './all-victims-page.tsx'
import { consentForm } from './consent-form.ts'
import { contactForm } from './contact-form.ts'
import { harmForm, harmOfOffenceForm } from './harm-form.tsx'
import { measureForm } from './measure-form.ts'
import { restorativeForm } from './restorative-form.ts'
import { safetyNoteForm } from './safety-note-form.tsx'
import { safetyNotesPage } from './safety-notes-page.tsx'
import { supportForm } from './support-form.ts'
import { victimForm, victimOfOffenceForm } from './victim-form.tsx'
import { victimPage } from './victim-page.tsx'
import { victimsPage } from './victims-page.tsx'

const FORMS = [
  victimForm,
  victimOfOffenceForm,
  harmForm,
  harmOfOffenceForm,
  contactForm,
  consentForm,
  restorativeForm,
  supportForm,
  measureForm,
  safetyNoteForm,
]

export const victimRoutes: readonly ServiceRoute[] = [
  get('/victims', 'victim.read', victimsPage),
  get('/victims/all', 'victim.read', allVictimsPage),
  ...FORMS.flatMap(recordFormRoutes),
  get('/victims/:victimId', 'victim.read', victimPage),
  get('/children/:childId/safety-notes', 'look-at-child', safetyNotesPage),
]
