import { codeLabel } from '#kernel/code-list.ts'
import { listRecords } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { join } from '#kernel/language.ts'
import { childSubject, dayWords } from '#modules/cases/index.ts'
import type { Choice, RecordForm } from '#web/record-form/record-form.ts'
import { INCIDENT_KINDS } from '../domain/incident-kinds.ts'
import { incident } from '../domain/incident.ts'
import { notification } from '../domain/notification.ts'
import { TAB, toSafety } from './form-parts.ts'

export const notificationForm: RecordForm = {
  entity: notification,
  path: '/children/:childId/notifications',
  permission: 'safety.write',
  newTitle: { en: 'Record a serious incident notification', cy: 'Cofnodi hysbysiad o ddigwyddiad difrifol' },
  editTitle: { en: 'Bring a notification up to date', cy: 'Diweddaru hysbysiad' },
  straight: true,
  open: async visit => {
    const subject = await childSubject(visit, TAB)
    const incident_id = await visit.look(reader => incidentChoices(reader, subject.childId))
    return {
      ...subject,
      initial: { happened_on: visit.today, known_on: visit.today },
      choices: { incident_id },
    }
  },
  after: toSafety,
}

const incidentChoices = async (reader: Reader, childId: string): Promise<readonly Choice[]> =>
  (await listRecords(reader, incident, { child_id: childId })).map(({ id, values }) => ({
    value: id,
    label: join([codeLabel(INCIDENT_KINDS, values.kind), dayWords(values.happened_on)], ', '),
  }))
