import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { Problem } from '#web/problem.ts'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import { outcome } from '../domain/outcome.ts'
import { outcomeRequirement } from '../domain/outcome-requirement.ts'
import { childSubject, idIn } from './child-subject.tsx'
import { outcomeChoices } from './record-choices.ts'

export const requirementForm: RecordForm = {
  entity: outcomeRequirement,
  path: '/children/:childId/outcomes/:outcomeId/requirements',
  permission: 'case.write',
  newTitle: { en: 'Add a requirement', cy: 'Ychwanegu gofyniad' },
  editTitle: { en: 'Correct a requirement', cy: 'Cywiro gofyniad' },
  open: async visit => {
    const subject = await childSubject(visit, '/offences')
    const outcomeId = idIn(visit, 'outcomeId')
    const outcomes = await visit.look(reader => outcomeChoices(reader, subject.childId))
    if (!outcomes.some(({ value }) => value === outcomeId)) throw new Problem(404)
    return { ...subject, choices: { outcome_id: outcomes }, initial: { outcome_id: outcomeId } }
  },
  refuse: refuseRequirement,
  after: visit => `/children/${visit.param('childId')}/offences`,
}

async function refuseRequirement(reader: Reader, { values }: Saving): Promise<Refusal | null> {
  const { outcome_id, ends_on } = values as RecordOf<typeof outcomeRequirement>
  const of = await readRecord(reader, outcome, outcome_id)
  if (!of || ends_on === null || ends_on >= of.values.decided_on) return null
  return {
    field: 'ends_on',
    words: {
      en: 'The date it ends must be the same as or after the date the outcome was decided',
      cy: 'Rhaid i’r dyddiad gorffen fod yr un fath â dyddiad penderfynu’r canlyniad neu ar ei ôl',
    },
  }
}
