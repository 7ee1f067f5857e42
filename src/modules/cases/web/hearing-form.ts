import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import { hearing } from '../domain/hearing.ts'
import { offence } from '../domain/offence.ts'
import { childSubject } from './child-subject.tsx'
import { offenceChoices } from './record-choices.ts'

export const hearingForm: RecordForm = {
  entity: hearing,
  path: '/children/:childId/hearings',
  permission: 'case.write',
  newTitle: { en: 'Add a court hearing', cy: 'Ychwanegu gwrandawiad llys' },
  editTitle: { en: 'Correct a court hearing', cy: 'Cywiro gwrandawiad llys' },
  pages: [
    {
      id: 'court',
      title: { en: 'The hearing', cy: 'Y gwrandawiad' },
      fields: ['held_on', 'court_type', 'court_name', 'offence_ids'],
    },
    {
      id: 'decision',
      title: { en: 'Proposals and remand', cy: 'Cynigion a remand' },
      fields: ['remand_proposal', 'remand_decision', 'proposal'],
    },
  ],
  open: async visit => {
    const subject = await childSubject(visit, '/offences')
    const offences = await visit.look(reader => offenceChoices(reader, subject.childId))
    return { ...subject, choices: { offence_ids: offences } }
  },
  refuse: refuseHearing,
  after: visit => `/children/${visit.param('childId')}/offences`,
}

async function refuseHearing(reader: Reader, { values }: Saving): Promise<Refusal | null> {
  const { offence_ids, held_on } = values as RecordOf<typeof hearing>
  for (const id of offence_ids ?? []) {
    const heard = await readRecord(reader, offence, id)
    if (heard && held_on < heard.values.committed_on) return BEFORE_AN_OFFENCE
  }
  return null
}

const BEFORE_AN_OFFENCE: Refusal = {
  field: 'held_on',
  words: {
    en: 'The date of the hearing must be the same as or after the dates of the offences heard',
    cy: 'Rhaid i ddyddiad y gwrandawiad fod yr un fath â dyddiadau’r troseddau a glywyd neu ar eu hôl',
  },
}
