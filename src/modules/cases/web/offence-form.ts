import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { child } from '#modules/children/index.ts'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import { ageAtOffence } from '../domain/age-at-offence.ts'
import { offence } from '../domain/offence.ts'
import { childSubject } from './child-subject.tsx'

export const offenceForm: RecordForm = {
  entity: offence,
  path: '/children/:childId/offences',
  permission: 'case.write',
  newTitle: { en: 'Add an offence', cy: 'Ychwanegu trosedd' },
  editTitle: { en: 'Correct an offence', cy: 'Cywiro trosedd' },
  pages: [
    {
      id: 'offence',
      title: { en: 'The offence', cy: 'Y drosedd' },
      fields: ['committed_on', 'description', 'category', 'offence_code', 'seriousness', 'police_gravity'],
    },
    {
      id: 'circumstances',
      title: { en: 'How it happened', cy: 'Sut y digwyddodd' },
      fields: ['weapon_involved', 'knife_involved', 'victim_identified', 'committed_postcode'],
    },
    {
      id: 'police',
      title: { en: 'Police and charge', cy: 'Heddlu a chyhuddiad' },
      fields: [
        'arrested_on',
        'police_bail_status',
        'police_bail_from_on',
        'police_bail_until_on',
        'charged_on',
        'plea',
      ],
    },
  ],
  open: visit => childSubject(visit, '/offences'),
  refuse: refuseOffence,
  after: visit => `/children/${visit.param('childId')}/offences`,
}

/** The law holds nobody responsible below a certain age, so an earlier date is a slip or no offence. */
async function refuseOffence(reader: Reader, { values }: Saving): Promise<Refusal | null> {
  const { child_id, committed_on } = values as RecordOf<typeof offence>
  const whose = await readRecord(reader, child, child_id)
  if (!whose || ageAtOffence(whose.values.date_of_birth, committed_on).stage !== 'too-young') return null
  return {
    field: 'committed_on',
    words: {
      en: 'The child was below the age of criminal responsibility on that date. Check the date, and the date of birth',
      cy: 'Roedd y plentyn o dan oedran cyfrifoldeb troseddol ar y dyddiad hwnnw. Gwiriwch y dyddiad, a’r dyddiad geni',
    },
  }
}
