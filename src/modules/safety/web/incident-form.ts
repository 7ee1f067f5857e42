import { childSubject } from '#modules/cases/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import type { RecordForm } from '#web/record-form/record-form.ts'
import { incident } from '../domain/incident.ts'
import { choicesFor, TAB, toSafety } from './form-parts.ts'
import { surroundingChoices } from './surrounding-choices.ts'

export const incidentForm: RecordForm = {
  entity: incident,
  path: '/children/:childId/incidents',
  permission: 'safety.write',
  newTitle: { en: 'Record an incident', cy: 'Cofnodi digwyddiad' },
  editTitle: { en: 'Correct an incident', cy: 'Cywiro digwyddiad' },
  straight: true,
  open: async visit => {
    const subject = await childSubject(visit, TAB)
    return visit.look(async reader => {
      const place_id = await surroundingChoices(reader, 'place', visit.today)
      return {
        ...subject,
        initial: {
          happened_on: visit.today,
          known_on: visit.today,
          handling: 'may-be-shared',
          person_id: await personOfAccount(reader, visit.visitor),
        },
        choices: { ...(await choicesFor(reader, { childId: subject.childId, visit }, ['person_id'])), place_id },
        unasked: place_id.length === 0 ? ['place_id'] : [],
      }
    })
  },
  after: (visit, id) => `${toSafety(visit)}?incident=${id}`,
}
