import { childSubject } from '#modules/cases/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import type { RecordForm } from '#web/record-form/record-form.ts'
import { oversight } from '../domain/oversight.ts'
import { choicesFor, TAB, toSafety } from './form-parts.ts'

export const oversightForm: RecordForm = {
  entity: oversight,
  path: '/children/:childId/oversights',
  permission: 'oversight.write',
  newTitle: { en: 'Record management oversight', cy: 'Cofnodi goruchwyliaeth y rheolwyr' },
  editTitle: { en: 'Correct management oversight', cy: 'Cywiro goruchwyliaeth y rheolwyr' },
  straight: true,
  open: async visit => {
    const subject = await childSubject(visit, TAB)
    return visit.look(async reader => ({
      ...subject,
      initial: { held_on: visit.today, person_id: await personOfAccount(reader, visit.visitor), kind: 'supervision' },
      choices: await choicesFor(reader, { childId: subject.childId, visit }, ['person_id']),
    }))
  },
  after: toSafety,
}
