import type { Module } from '#web/module.ts'
import { contactChronology } from './data/contact-chronology.ts'
import { contactsOfTheDay } from './data/contacts-of-the-day.ts'
import { contactsToday } from './data/contacts-today.ts'
import { contact } from './domain/contact.ts'
import { CONTACT_RECORDS } from './domain/records.ts'
import { CONTACT_FORMS } from './web/contact-forms.ts'
import { CONTACTS } from './web/contacts-page.tsx'
import { OUTCOMES } from './web/outcomes-page.tsx'
import { PROVISION } from './web/provision-page.tsx'
import { contactsRoutes } from './web/routes.tsx'
import { CONTACTS_TAB } from './web/work-subject.ts'

export const contacts: Module = {
  name: 'contacts',
  routes: contactsRoutes,
  records: CONTACT_RECORDS,
  ownForms: CONTACT_FORMS,
  navigation: [
    { label: OUTCOMES, path: '/contacts/outcomes', permission: 'contact.write', isList: true },
    { label: PROVISION, path: '/provision', permission: 'team.read', isList: true },
  ],
  childTabs: [{ label: CONTACTS, path: CONTACTS_TAB, permission: 'look-at-child' }],
  childForms: [{ label: contact.title, path: '/contacts/new', permission: 'contact.write' }],
  contributes: { child: contactsToday, day: contactsOfTheDay, chronology: contactChronology },
}
