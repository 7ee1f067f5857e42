import type { RecordOf } from '#kernel/entity.ts'
import type { NamedForm } from '#web/module.ts'
import type { RecordForm, Subject } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { keepMovedContact } from '../data/keep-moved-contact.ts'
import { contact } from '../domain/contact.ts'
import { objectivesFor } from './objectives-for.ts'
import { refuseOutside } from './refuse-outside.ts'
import { workSubject } from './work-subject.ts'

/** How a contact went, in all its detail. */
export const contactForm: RecordForm = {
  entity: contact,
  path: '/children/:childId/contacts',
  permission: 'contact.write',
  newTitle: { en: 'Record a contact', cy: 'Cofnodi cyswllt' },
  editTitle: { en: 'Change a contact', cy: 'Newid cyswllt' },
  straight: true,
  saveAndNext: { en: 'Save and record another', cy: 'Cadw a chofnodi un arall' },
  open: async visit => {
    const subject = await contactSubject(visit)
    return { ...subject, initial: { ...subject.initial, was_planned: false, held_on: visit.today } }
  },
  refuse: refuseOutside('held_on'),
  alongside: (tx, { id, values }) => keepMovedContact(tx, id, values as RecordOf<typeof contact>),
  after: visit => `/children/${visit.param('childId')}/contacts`,
}

/** A contact to come: what is told of it afterwards is not asked. */
export const plannedContactForm: RecordForm = {
  entity: contact,
  draftsAs: 'planned-contact',
  path: '/children/:childId/planned-contacts',
  permission: 'contact.write',
  newTitle: { en: 'Plan a contact', cy: 'Cynllunio cyswllt' },
  editTitle: { en: 'Change a planned contact', cy: 'Newid cyswllt sydd wedi’i gynllunio' },
  straight: true,
  saveAndNext: { en: 'Save and plan another', cy: 'Cadw a chynllunio un arall' },
  unasked: [
    'was_planned',
    'outcome',
    'absence_reason',
    'moved_to_on',
    'seen_alone',
    'note',
    'counts',
    'followed_up_on',
    'follow_up',
  ],
  open: async visit => {
    const subject = await contactSubject(visit)
    return { ...subject, fixed: { ...subject.fixed, was_planned: true } }
  },
  refuse: refuseOutside('held_on'),
  after: visit => `/children/${visit.param('childId')}/contacts`,
}

/** A contact is with the child and counts, unless the person says otherwise. */
async function contactSubject(visit: Visit): Promise<Subject & { readonly childId: string }> {
  const subject = await workSubject(visit)
  const objective_ids = await visit.look(reader => objectivesFor(reader, visit, subject.childId))
  return {
    ...subject,
    initial: { ...subject.initial, with_whom: ['child'], counts: true },
    choices: { ...subject.choices, objective_ids },
    unasked: objective_ids.length === 0 ? ['objective_ids'] : [],
  }
}

/** What there is to say of a contact that was kept, asked at once when its outcome is told. */
export const contactNoteForm: RecordForm = {
  entity: contact,
  draftsAs: 'contact-note',
  path: '/children/:childId/contact-notes',
  permission: 'contact.write',
  newTitle: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  editTitle: { en: 'What happened', cy: 'Beth ddigwyddodd' },
  straight: true,
  goesOn: true,
  isRemovable: false,
  pages: [
    {
      id: 'details',
      title: { en: 'What happened', cy: 'Beth ddigwyddodd' },
      fields: ['note', 'seen_alone', 'objective_ids'],
    },
  ],
  open: async visit => ({ ...(await contactSubject(visit)), back: OUTCOMES }),
  after: () => OUTCOMES,
}

/** What is done after a contact was missed. */
export const followUpForm: RecordForm = {
  entity: contact,
  draftsAs: 'contact-follow-up',
  path: '/children/:childId/contact-follow-ups',
  permission: 'contact.write',
  newTitle: { en: 'Follow up a missed contact', cy: 'Dilyn cyswllt a fethwyd' },
  editTitle: { en: 'Follow up a missed contact', cy: 'Dilyn cyswllt a fethwyd' },
  straight: true,
  goesOn: true,
  isRemovable: false,
  pages: [
    {
      id: 'details',
      title: { en: 'Follow up a missed contact', cy: 'Dilyn cyswllt a fethwyd' },
      fields: ['outcome', 'absence_reason', 'followed_up_on', 'follow_up'],
    },
  ],
  open: contactSubject,
  after: visit => `/children/${visit.param('childId')}/contacts`,
}

const OUTCOMES = '/contacts/outcomes'

/** The forms of contacts that have drafts of their own, as the list of drafts names them. */
export const CONTACT_FORMS: readonly NamedForm[] = [
  { name: 'planned-contact', title: plannedContactForm.newTitle },
  { name: 'contact-note', title: contactNoteForm.newTitle },
  { name: 'contact-follow-up', title: followUpForm.newTitle },
]
