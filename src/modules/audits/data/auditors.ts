import { sql } from 'kysely'
import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { auditor } from '../domain/auditor.ts'

export type AuditorRecord = StoredRecord<typeof auditor>

/** Everyone who audits or has audited, by name. */
export const auditors = async (reader: Reader): Promise<readonly AuditorRecord[]> =>
  (await listRecords(reader, auditor)).toSorted((a, b) => (a.values.name < b.values.name ? -1 : 1))

export const auditsOn = ({ values: { until_on } }: AuditorRecord, on: LocalDate): boolean =>
  until_on === null || until_on >= on

type Account = { readonly accountId: string; readonly email: string }

/** Auditors as whom an account audits: those of its member of staff, and those with its e-mail address. */
export async function auditorIdsOf(reader: Reader, { accountId, email }: Account): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from auditor
    where service_id = current_service()
      and (lower(email) = ${email.toLowerCase()}
           or person_id in (select person_id from membership where account_id = ${accountId} and person_id is not null)
           or person_id in (select id from person where lower(email) = ${email.toLowerCase()}))
    order by id`.execute(reader)
  return rows.map(({ id }) => id)
}
