import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { isInForce, sharingAgreement } from '../domain/sharing-agreement.ts'

export type Agreement = StoredRecord<typeof sharingAgreement>

/** Everything that the service has agreed to share, and when, the newest first. */
export const agreements = (reader: Reader): Promise<readonly Agreement[]> => listRecords(reader, sharingAgreement)

/** The agreement under which the service shares figures on a day; null where it shares none. */
export async function agreementOn(reader: Reader, on: LocalDate): Promise<Agreement | null> {
  return (await agreements(reader)).find(({ values }) => isInForce(values, on)) ?? null
}
