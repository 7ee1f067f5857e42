import type { Reader } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import type { Refusal, Saving } from '#web/record-form/record-form.ts'
import { listRecords } from '#db/record-store.ts'
import type { breachDecision } from '../domain/breach-decision.ts'
import { contact } from '../domain/contact.ts'
import { refuseOutside } from './refuse-outside.ts'

const NO_FAILURES: Refusal = {
  field: 'decision',
  words: {
    en: 'No contact of this programme was missed without an acceptable reason by that date',
    cy: 'Ni fethwyd unrhyw gyswllt o’r rhaglen hon heb reswm derbyniol erbyn y dyddiad hwnnw',
  },
}

/** A decision is about failures of its own programme: where there are none, there is nothing to decide. */
export async function refuseBreach(reader: Reader, saving: Saving): Promise<Refusal | null> {
  const { programme_id, decided_on } = saving.values as RecordOf<typeof breachDecision>
  const outside = await refuseOutside('decided_on')(reader, saving)
  if (outside) return outside
  const missed = await listRecords(reader, contact, { programme_id, outcome: 'missed-unacceptable' })
  return missed.some(({ values }) => values.held_on <= decided_on) ? null : NO_FAILURES
}
