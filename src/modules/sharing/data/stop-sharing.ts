import { updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { sharingAgreement } from '../domain/sharing-agreement.ts'
import { agreementOn } from './agreements.ts'

/** Ends the agreement that is in force: from this moment nobody else sees the figures. Answers whether there was one. */
export async function stopSharing(tx: Writer, today: LocalDate): Promise<boolean> {
  const agreement = await agreementOn(tx, today)
  if (!agreement) return false
  return (await updateRecord(tx, sharingAgreement, agreement.id, agreement.version, { ends_on: today })).ok
}
