import { readRecord } from '#db/record-store.ts'
import { isId } from '#kernel/id.ts'
import { idIn } from '#modules/cases/index.ts'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { RecordForm, Subject } from '#web/record-form/record-form.ts'
import { victim } from '../domain/victim.ts'
import { offenceWords } from './offence-words.ts'
import { openOffence } from './open-offence.ts'

const FORM = {
  entity: victim,
  permission: 'victim.write',
  newTitle: { en: 'Record a victim', cy: 'Cofnodi dioddefwr' },
  editTitle: { en: 'Change who the victim is', cy: 'Newid pwy yw’r dioddefwr' },
  straight: true,
  isRemovable: false,
} as const

/** Who was harmed, where the person is not asked from an offence. */
export const victimForm: RecordForm = {
  ...FORM,
  path: '/victims',
  open: async visit => {
    const id = visit.param('id')
    const stored = isId(id) ? await visit.look(reader => readRecord(reader, victim, id)) : null
    return subject(stored ? `/victims/${id}` : '/victims')
  },
  after: (_visit, id) => `/victims/${id}`,
}

/** The same from the offence that harmed them; what it did to them is asked next. */
export const victimOfOffenceForm: RecordForm = {
  ...FORM,
  path: '/victims/of-offences/:offenceId/victims',
  open: async visit => ({
    ...subject('/victims'),
    header: <Paragraph look="lead">{offenceWords(await openOffence(visit, idIn(visit, 'offenceId')))}</Paragraph>,
  }),
  after: (visit, id) => `/victims/${id}/of-offences/${visit.param('offenceId')}/harms/new`,
}

const subject = (back: string): Subject => ({ childId: null, back, fixed: {}, choices: {} })
