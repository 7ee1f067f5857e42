import type { RecordForm } from '#web/record-form/record-form.ts'
import { victimSupport } from '../domain/victim-support.ts'
import { afterVictim, victimSubject } from './victim-subject.tsx'

export const supportForm: RecordForm = {
  entity: victimSupport,
  path: '/victims/:victimId/supports',
  permission: 'victim.write',
  newTitle: { en: 'Record support', cy: 'Cofnodi cymorth' },
  editTitle: { en: 'Correct support', cy: 'Cywiro cymorth' },
  straight: true,
  open: async visit => ({ ...(await victimSubject(visit)), initial: { asked_on: visit.today } }),
  after: afterVictim,
}
