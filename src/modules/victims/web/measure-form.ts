import type { RecordForm } from '#web/record-form/record-form.ts'
import { victimMeasure } from '../domain/victim-measure.ts'
import { afterVictim, victimSubject } from './victim-subject.tsx'

export const measureForm: RecordForm = {
  entity: victimMeasure,
  path: '/victims/:victimId/measures',
  permission: 'victim.write',
  newTitle: { en: 'Record a measure for their safety', cy: 'Cofnodi mesur er eu diogelwch' },
  editTitle: { en: 'Correct a measure', cy: 'Cywiro mesur' },
  straight: true,
  open: async visit => ({ ...(await victimSubject(visit)), initial: { from_on: visit.today } }),
  after: afterVictim,
}
