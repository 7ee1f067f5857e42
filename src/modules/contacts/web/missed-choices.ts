import { listRecords } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { join } from '#kernel/language.ts'
import { dayWords } from '#modules/cases/index.ts'
import type { Choice } from '#web/record-form/record-form.ts'
import { CONTACT_KINDS } from '../domain/contact-kinds.ts'
import { contact } from '../domain/contact.ts'

/** A child’s contacts that were missed without an acceptable reason, the newest first. */
export async function missedChoices(reader: Reader, childId: string): Promise<readonly Choice[]> {
  const missed = await listRecords(reader, contact, { child_id: childId, outcome: 'missed-unacceptable' })
  return missed.map(({ id, values }) => ({
    value: id,
    label: join([codeLabel(CONTACT_KINDS, values.kind), dayWords(values.held_on)], ', '),
  }))
}
