import { readRecord, type StoredRecord } from '#db/record-store.ts'
import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { programme } from '#modules/cases/domain/programme.ts'

export type ProgrammeProblem = 'programme-not-found' | 'programme-ended' | 'before-the-referral'

type Asked = { readonly childId: string; readonly programmeId: string; readonly on: LocalDate }

/** The programme in which an assessment is made on a day, held against others until the transaction ends. */
export async function programmeFor(
  tx: Writer,
  { childId, programmeId, on }: Asked,
): Promise<Result<StoredRecord<typeof programme>, ProgrammeProblem>> {
  await sql`select from programme where service_id = current_service() and id = ${programmeId} for update`.execute(tx)
  const found = await readRecord(tx, programme, programmeId)
  if (!found || found.values.child_id !== childId) return refuse('programme-not-found')
  const { referred_on, ended_on } = found.values
  if (ended_on !== null && ended_on < on) return refuse('programme-ended')
  return referred_on !== null && on < referred_on ? refuse('before-the-referral') : ok(found)
}
