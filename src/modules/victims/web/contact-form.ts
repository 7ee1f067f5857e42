import { listRecords } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { Values } from '#kernel/entity.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { RecordForm, Refusal } from '#web/record-form/record-form.ts'
import { mayContact } from '../domain/consents.ts'
import { detailsSince } from '../domain/victim-clocks.ts'
import { victimConsent } from '../domain/victim-consent.ts'
import { victimContact } from '../domain/victim-contact.ts'
import { victimHarm } from '../domain/victim-harm.ts'
import { afterVictim, colleagues, victimSubject } from './victim-subject.tsx'

export type ContactProblem = 'consent-withdrawn' | 'contact-before-details'

const PROBLEMS: Readonly<Record<ContactProblem, Refusal>> = {
  'consent-withdrawn': {
    field: 'purpose',
    words: {
      en: 'The victim had said no to contact for this. Only a first offer, their rights and their safety remain',
      cy: 'Roedd y dioddefwr wedi dweud na wrth gysylltiad at y diben hwn. Dim ond cynnig cyntaf, eu hawliau a’u diogelwch sy’n aros',
    },
  },
  'contact-before-details': {
    field: 'held_on',
    words: {
      en: 'On that day the service did not know how to contact them. If it was through someone else, say so',
      cy: 'Ar y diwrnod hwnnw ni wyddai’r gwasanaeth sut i gysylltu â nhw. Os drwy rywun arall y bu, dywedwch hynny',
    },
  },
}

export const contactForm: RecordForm = {
  entity: victimContact,
  path: '/victims/:victimId/contacts',
  permission: 'victim.write',
  newTitle: { en: 'Record a contact', cy: 'Cofnodi cysylltiad' },
  editTitle: { en: 'Correct a contact', cy: 'Cywiro cysylltiad' },
  straight: true,
  open: async visit => {
    const subject = await victimSubject(visit)
    const { me, choices } = await colleagues(visit)
    return {
      ...subject,
      initial: { held_on: visit.today, how: subject.victim.values.prefers, person_id: me },
      choices: { person_id: choices },
    }
  },
  refuse: async (reader, { values }) => {
    const problem = await contactProblem(reader, values)
    return problem && PROBLEMS[problem]
  },
  after: afterVictim,
}

async function contactProblem(reader: Reader, values: Values): Promise<ContactProblem | null> {
  const ofVictim = { victim_id: values['victim_id'] ?? null }
  const { held_on, how, purpose } = values as Values & Held
  const harms = await listRecords(reader, victimHarm, ofVictim)
  const since = detailsSince(harms.map(harm => harm.values))
  if (how !== 'through-someone' && (since === null || held_on < since)) return 'contact-before-details'
  const consents = (await listRecords(reader, victimConsent, ofVictim)).map(consent => consent.values)
  return purpose.every(one => mayContact(consents, one, held_on)) ? null : 'consent-withdrawn'
}

type Held = { readonly held_on: LocalDate; readonly how: string; readonly purpose: readonly string[] }
