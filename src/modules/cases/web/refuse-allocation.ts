import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import type { Refusal } from '#web/record-form/record-form.ts'
import { circumstances } from '../data/circumstances.ts'
import { type AllocationProblem, allocationProblem } from '../domain/allocation-problem.ts'
import type { allocation } from '../domain/allocation.ts'

const PROBLEMS: Readonly<Record<AllocationProblem, Refusal>> = {
  'before-the-programme': {
    field: 'from_on',
    words: {
      en: 'The date must be the same as or after the date the programme was referred or started',
      cy: 'Rhaid i’r dyddiad fod yr un fath â dyddiad atgyfeirio neu gychwyn y rhaglen neu ar ei ôl',
    },
  },
  'after-the-programme': {
    field: 'until_on',
    words: {
      en: 'The programme has ended, so an allocation to it must end by the same date',
      cy: 'Mae’r rhaglen wedi dod i ben, felly rhaid i ddyraniad iddi ddod i ben erbyn yr un dyddiad',
    },
  },
  'before-they-started': {
    field: 'from_on',
    words: {
      en: 'They had not started in the service on that date',
      cy: 'Nid oeddent wedi dechrau yn y gwasanaeth ar y dyddiad hwnnw',
    },
  },
  'after-they-left': {
    field: 'person_id',
    words: {
      en: 'They have left the service by that date. Select someone else, or change the dates',
      cy: 'Byddant wedi gadael y gwasanaeth erbyn y dyddiad hwnnw. Dewiswch rywun arall, neu newidiwch y dyddiadau',
    },
  },
  'two-at-a-time': {
    field: 'from_on',
    words: {
      en: 'Someone else has this role at that time. Change the dates, or correct the other allocation first',
      cy: 'Mae gan rywun arall y rôl hon ar y pryd. Newidiwch y dyddiadau, neu cywirwch y dyraniad arall yn gyntaf',
    },
  },
}

/** Why a programme can’t be allocated so, in words; null when it can. */
export async function refuseAllocation(
  reader: Reader,
  { id, values }: { readonly id: string; readonly values: RecordOf<typeof allocation> },
): Promise<Refusal | null> {
  const known = await circumstances(reader, values)
  const problem = known && allocationProblem({ ...values, id }, known)
  return problem && PROBLEMS[problem]
}
