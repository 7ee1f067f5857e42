import { codesOn, findCode } from '#kernel/code-list.ts'
import { listRecords } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import { endAllocations } from '../data/end-allocations.ts'
import { allocation } from '../domain/allocation.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { programme } from '../domain/programme.ts'
import { childSubject } from './child-subject.tsx'
import { offenceChoices, outcomeChoices } from './record-choices.ts'
import { refuseTakingOn, takeOn, takingOn } from './take-on.ts'

export const programmeForm: RecordForm = {
  entity: programme,
  path: '/children/:childId/programmes',
  permission: 'case.write',
  newTitle: { en: 'Add a programme', cy: 'Ychwanegu rhaglen' },
  editTitle: { en: 'Change a programme', cy: 'Newid rhaglen' },
  pages: [
    {
      id: 'programme',
      title: { en: 'The programme', cy: 'Y rhaglen' },
      fields: ['kind', 'offence_ids', 'outcome_ids', 'referred_by', 'referred_on'],
    },
    {
      id: 'dates',
      title: { en: 'When it runs', cy: 'Pryd mae’n rhedeg' },
      fields: ['starts_on', 'expected_end_on', 'victim_identified', 'notes'],
    },
    {
      id: 'ending',
      title: { en: 'The end, if it has ended', cy: 'Y diwedd, os daeth i ben' },
      fields: ['ended_on', 'end_reason', 'successfully_completed'],
    },
  ],
  beginsWith: [
    {
      id: 'programme',
      title: { en: 'Add a programme', cy: 'Ychwanegu rhaglen' },
      fields: [
        ...['kind', 'offence_ids', 'outcome_ids', 'referred_by', 'referred_on', 'starts_on', 'expected_end_on'],
        'victim_identified',
      ],
      more: {
        title: { en: 'Notes, and the end if it has ended', cy: 'Nodiadau, a’r diwedd os daeth i ben' },
        fields: ['notes', 'ended_on', 'end_reason', 'successfully_completed'],
      },
    },
  ],
  open: async visit => {
    const subject = await childSubject(visit, '/programmes')
    const otherWay = await takingOn(visit, subject.childId)
    const choices = await visit.look(async reader => ({
      offence_ids: await offenceChoices(reader, subject.childId),
      outcome_ids: await outcomeChoices(reader, subject.childId),
    }))
    const unasked = Object.entries(choices).flatMap(([name, offered]) => (offered.length === 0 ? [name] : []))
    return { ...subject, choices, unasked, ...(otherWay && { otherWay }) }
  },
  refuse: async (reader, saving) => (await refuseProgramme(reader, saving)) ?? refuseTakingOn(saving),
  alongside: async (tx, saving) => {
    const { ended_on } = saving.values as RecordOf<typeof programme>
    if (ended_on !== null) await endAllocations(tx, saving.id, ended_on)
    await takeOn(tx, saving)
  },
  after: visit => `/children/${visit.param('childId')}/programmes`,
}

const STARTS_BEFORE_REFERRAL: Refusal = {
  field: 'starts_on',
  words: {
    en: 'The start date must be the same as or after the date referred',
    cy: 'Rhaid i’r dyddiad cychwyn fod yr un fath â’r dyddiad atgyfeirio neu ar ei ôl',
  },
}
const NOT_LAW: Refusal = {
  field: 'starts_on',
  words: {
    en: 'This type of programme did not exist on the start date. Check the date',
    cy: 'Nid oedd y math hwn o raglen yn bod ar y dyddiad cychwyn. Gwiriwch y dyddiad',
  },
}
const ALLOCATED_LATER: Refusal = {
  field: 'ended_on',
  words: {
    en: 'Someone was allocated to it after that date. Correct the allocation first',
    cy: 'Cafodd rhywun ei ddyrannu iddi ar ôl y dyddiad hwnnw. Cywirwch y dyraniad yn gyntaf',
  },
}

async function refuseProgramme(reader: Reader, { id, values }: Saving): Promise<Refusal | null> {
  const { kind, referred_on, starts_on, ended_on } = values as RecordOf<typeof programme>
  if (starts_on !== null && referred_on !== null && starts_on < referred_on) return STARTS_BEFORE_REFERRAL
  if (starts_on !== null && findCode(PROGRAMME_KINDS, kind) && !inLaw(kind, starts_on)) return NOT_LAW
  if (ended_on === null) return null
  const allocations = await listRecords(reader, allocation, { programme_id: id })
  return allocations.some(one => one.values.from_on > ended_on) ? ALLOCATED_LATER : null
}

const inLaw = (kind: string, on: Parameters<typeof codesOn>[1]): boolean =>
  codesOn(PROGRAMME_KINDS, on).some(({ code }) => code === kind)
