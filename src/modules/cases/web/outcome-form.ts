import { codesOn, findCode } from '#kernel/code-list.ts'
import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import { Problem } from '#web/problem.ts'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import { hearing } from '../domain/hearing.ts'
import { offence } from '../domain/offence.ts'
import { outcome } from '../domain/outcome.ts'
import { OUTCOMES } from '../domain/outcomes.ts'
import { childSubject, idIn } from './child-subject.tsx'
import { hearingChoices, offenceChoices } from './record-choices.ts'

export const outcomeForm: RecordForm = {
  entity: outcome,
  path: '/children/:childId/offences/:offenceId/outcomes',
  permission: 'case.write',
  newTitle: { en: 'Add an outcome', cy: 'Ychwanegu canlyniad' },
  editTitle: { en: 'Correct an outcome', cy: 'Cywiro canlyniad' },
  pages: [
    {
      id: 'decision',
      title: { en: 'What was decided', cy: 'Beth a benderfynwyd' },
      fields: ['offence_id', 'outcome', 'decided_on', 'hearing_id', 'main', 'residence'],
    },
    {
      id: 'length',
      title: { en: 'Length and appeal', cy: 'Hyd ac apêl' },
      fields: ['ends_on', 'term_months', 'term_days', 'term_hours', 'appeal_status', 'appealed_on'],
    },
  ],
  open: async visit => {
    const subject = await childSubject(visit, '/offences')
    const offenceId = idIn(visit, 'offenceId')
    const { offences, hearings } = await visit.look(async reader => ({
      offences: await offenceChoices(reader, subject.childId),
      hearings: await hearingChoices(reader, subject.childId),
    }))
    if (!offences.some(({ value }) => value === offenceId)) throw new Problem(404)
    const choices = { offence_id: offences, hearing_id: hearings }
    return { ...subject, choices, initial: { offence_id: offenceId } }
  },
  refuse: refuseOutcome,
  after: visit => `/children/${visit.param('childId')}/offences`,
}

const BEFORE_THE_OFFENCE: Words = {
  en: 'The date decided must be the same as or after the date of the offence',
  cy: 'Rhaid i’r dyddiad penderfynu fod yr un fath â dyddiad y drosedd neu ar ei ôl',
}
const BEFORE_THE_HEARING: Words = {
  en: 'The date decided must be the same as or after the date of the hearing',
  cy: 'Rhaid i’r dyddiad penderfynu fod yr un fath â dyddiad y gwrandawiad neu ar ei ôl',
}
const NOT_LAW: Words = {
  en: 'This outcome did not exist on the date decided. Check the date',
  cy: 'Nid oedd y canlyniad hwn yn bod ar y dyddiad penderfynu. Gwiriwch y dyddiad',
}

async function refuseOutcome(reader: Reader, { values }: Saving): Promise<Refusal | null> {
  const { offence_id, hearing_id, decided_on, outcome: code } = values as RecordOf<typeof outcome>
  const of = await readRecord(reader, offence, offence_id)
  if (of && decided_on < of.values.committed_on) return { field: 'decided_on', words: BEFORE_THE_OFFENCE }
  const at = hearing_id === null ? null : await readRecord(reader, hearing, hearing_id)
  if (at && decided_on < at.values.held_on) return { field: 'decided_on', words: BEFORE_THE_HEARING }
  const inLaw = codesOn(OUTCOMES, decided_on).some(entry => entry.code === code)
  return findCode(OUTCOMES, code) && !inLaw ? { field: 'decided_on', words: NOT_LAW } : null
}
