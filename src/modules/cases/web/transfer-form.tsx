import { codeLabel } from '#kernel/code-list.ts'
import { readRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import type { RecordForm, Refusal, Saving } from '#web/record-form/record-form.ts'
import { programmesOf } from '../data/programmes-of.ts'
import { firstDay } from '../domain/allocation-problem.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { programme } from '../domain/programme.ts'
import { transfer } from '../domain/transfer.ts'
import { programmeIn } from './allocation-form.tsx'
import { childSubject } from './child-subject.tsx'

export const transferForm: RecordForm = {
  entity: transfer,
  path: '/children/:childId/programmes/:programmeId/transfers',
  permission: 'case.allocate',
  newTitle: { en: 'Record a transfer or caretaking', cy: 'Cofnodi trosglwyddo neu ofal dros dro' },
  editTitle: { en: 'Correct a transfer or caretaking', cy: 'Cywiro trosglwyddo neu ofal dros dro' },
  open: async visit => {
    const subject = await childSubject(visit, '/programmes')
    const of = programmeIn(visit, await visit.look(reader => programmesOf(reader, subject.childId, visit.today)))
    return {
      ...subject,
      header: (
        <>
          {subject.header}
          <InsetText>{codeLabel(PROGRAMME_KINDS, of.values.kind)}</InsetText>
        </>
      ),
      fixed: { ...subject.fixed, programme_id: of.id },
    }
  },
  refuse: refuseTransfer,
  after: visit => `/children/${visit.param('childId')}/programmes`,
}

const BEFORE_THE_PROGRAMME: Refusal = {
  field: 'requested_on',
  words: {
    en: 'The date must be the same as or after the date the programme was referred or started',
    cy: 'Rhaid i’r dyddiad fod yr un fath â dyddiad atgyfeirio neu gychwyn y rhaglen neu ar ei ôl',
  },
}
const AFTER_ITS_END: Refusal = {
  field: 'requested_on',
  words: {
    en: 'The programme had ended by that date',
    cy: 'Roedd y rhaglen wedi dod i ben erbyn y dyddiad hwnnw',
  },
}

async function refuseTransfer(reader: Reader, { values }: Saving): Promise<Refusal | null> {
  const { programme_id, requested_on } = values as RecordOf<typeof transfer>
  const of = await readRecord(reader, programme, programme_id)
  if (!of) return null
  if (requested_on < firstDay(of.values)) return BEFORE_THE_PROGRAMME
  return of.values.ended_on !== null && requested_on > of.values.ended_on ? AFTER_ITS_END : null
}
