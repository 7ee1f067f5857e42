import type { RecordForm } from '#web/record-form/record-form.ts'
import { victimConsent } from '../domain/victim-consent.ts'
import { afterVictim, colleagues, victimSubject } from './victim-subject.tsx'

export const consentForm: RecordForm = {
  entity: victimConsent,
  path: '/victims/:victimId/consents',
  permission: 'victim.write',
  newTitle: { en: 'Record what they agreed to', cy: 'Cofnodi’r hyn y cydsyniwyd iddo' },
  editTitle: { en: 'Correct a consent', cy: 'Cywiro cydsyniad' },
  straight: true,
  open: async visit => {
    const subject = await victimSubject(visit)
    const { me, choices } = await colleagues(visit)
    return { ...subject, initial: { decided_on: visit.today, person_id: me }, choices: { person_id: choices } }
  },
  after: afterVictim,
}
