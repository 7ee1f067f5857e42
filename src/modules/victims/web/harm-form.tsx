import { listRecords } from '#db/record-store.ts'
import type { Words } from '#kernel/language.ts'
import { idIn } from '#modules/cases/index.ts'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { RecordForm } from '#web/record-form/record-form.ts'
import type { Visit } from '#web/visit.ts'
import { offencesToChoose } from '../data/offences-with-victim.ts'
import { victimHarm } from '../domain/victim-harm.ts'
import { offenceWords } from './offence-words.ts'
import { openOffence } from './open-offence.ts'
import { afterVictim, victimSubject } from './victim-subject.tsx'

const RECORDED_ALREADY: Words = {
  en: 'What this offence did to this victim is recorded already: change that record',
  cy: 'Mae’r hyn a wnaeth y drosedd hon i’r dioddefwr hwn wedi’i gofnodi eisoes: newidiwch y cofnod hwnnw',
}

const FORM = {
  entity: victimHarm,
  permission: 'victim.write',
  newTitle: { en: 'What the offence did', cy: 'Yr hyn a wnaeth y drosedd' },
  editTitle: { en: 'Change what the offence did', cy: 'Newid yr hyn a wnaeth y drosedd' },
  straight: true,
  after: afterVictim,
  refuse: async (reader, { id, values }) => {
    const { victim_id = null, offence_id = null } = values
    const same = await listRecords(reader, victimHarm, { victim_id, offence_id })
    return same.some(other => other.id !== id) ? { field: 'offence_id', words: RECORDED_ALREADY } : null
  },
} as const satisfies Partial<RecordForm>

/** What an offence did to a victim; the offence is one of those marked with a victim. */
export const harmForm: RecordForm = {
  ...FORM,
  path: '/victims/:victimId/harms',
  open: async visit => {
    const asked = { accountId: visit.visitor.accountId, today: visit.today }
    const offences = await visit.look(reader => offencesToChoose(reader, asked))
    return {
      ...(await victimSubject(visit)),
      initial: known(visit),
      choices: { offence_id: offences.map(offence => ({ value: offence.id, label: offenceWords(offence) })) },
    }
  },
}

/** The same where the offence is known from where the person came. */
export const harmOfOffenceForm: RecordForm = {
  ...FORM,
  path: '/victims/:victimId/of-offences/:offenceId/harms',
  isRemovable: false,
  open: async visit => {
    const subject = await victimSubject(visit)
    const offence = await openOffence(visit, idIn(visit, 'offenceId'))
    return {
      ...subject,
      header: <Paragraph look="lead">{[subject.victim.values.name, ': ', offenceWords(offence)]}</Paragraph>,
      fixed: { ...subject.fixed, offence_id: offence.id },
      initial: known(visit),
    }
  },
}

const known = ({ today }: Visit) => ({ details: 'received', details_on: today })
