import { listRecords } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { same } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Values } from '#kernel/entity.ts'
import type { RecordForm, Refusal } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { offenceById } from '../data/offences-with-victim.ts'
import { hasAgreed, mayContact } from '../domain/consents.ts'
import { victimConsent } from '../domain/victim-consent.ts'
import { victimHarm } from '../domain/victim-harm.ts'
import { victimRestorative } from '../domain/victim-restorative.ts'
import { offenceWords } from './offence-words.ts'
import { afterVictim, victimSubject } from './victim-subject.tsx'

export type RestorativeProblem = 'consent-withdrawn' | 'restorative-without-consent'

const PROBLEMS: Readonly<Record<RestorativeProblem, Refusal>> = {
  'consent-withdrawn': {
    field: 'offered_on',
    words: {
      en: 'The victim had said no to contact about restorative justice by then',
      cy: 'Roedd y dioddefwr wedi dweud na wrth gysylltiad ynghylch cyfiawnder adferol erbyn hynny',
    },
  },
  'restorative-without-consent': {
    field: 'started_on',
    words: {
      en: 'It can’t start before the victim’s consent to restorative justice is recorded',
      cy: 'Ni all ddechrau cyn i gydsyniad y dioddefwr i gyfiawnder adferol gael ei gofnodi',
    },
  },
}

export const restorativeForm: RecordForm = {
  entity: victimRestorative,
  path: '/victims/:victimId/restorative',
  permission: 'victim.write',
  newTitle: { en: 'Offer restorative justice, or say why not', cy: 'Cynnig cyfiawnder adferol, neu ddweud pam lai' },
  editTitle: { en: 'Bring an offer up to date', cy: 'Diweddaru cynnig' },
  straight: true,
  open: async visit => {
    const subject = await victimSubject(visit)
    const choices = await visit.look(reader => harmChoices(reader, subject.victim.id, visit))
    return {
      ...subject,
      initial: { victim_harm_id: choices[0]?.value ?? null },
      choices: { victim_harm_id: choices },
    }
  },
  refuse: async (reader, { values }) => {
    const problem = await restorativeProblem(reader, values)
    return problem && PROBLEMS[problem]
  },
  after: afterVictim,
}

/** The harms of a victim, each by its offence, the newest first. */
export async function harmChoices(reader: Reader, victimId: string, { visitor, today }: Visit) {
  const harms = await listRecords(reader, victimHarm, { victim_id: victimId })
  const asked = { accountId: visitor.accountId, today }
  const choices = []
  for (const { id, values } of harms) {
    const offence = await offenceById(reader, values.offence_id, asked)
    choices.push({ value: id, label: offence ? offenceWords(offence) : same(id) })
  }
  return choices
}

async function restorativeProblem(reader: Reader, values: Values): Promise<RestorativeProblem | null> {
  const { offered_on, started_on } = values as Values & Offered
  const stored = await listRecords(reader, victimConsent, { victim_id: values['victim_id'] ?? null })
  const consents = stored.map(consent => consent.values)
  if (offered_on !== null && !mayContact(consents, 'restorative', offered_on)) return 'consent-withdrawn'
  return started_on !== null && !hasAgreed(consents, 'restorative', started_on) ? 'restorative-without-consent' : null
}

type Offered = { readonly offered_on: LocalDate | null; readonly started_on: LocalDate | null }
