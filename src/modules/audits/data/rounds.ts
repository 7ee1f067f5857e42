import { sql } from 'kysely'
import { listRecords, type StoredRecord } from '#db/record-store.ts'
import type { Reader } from '#db/work.ts'
import { auditRound } from '../domain/audit-round.ts'

/** A round with how far it is. */
export type RoundNow = StoredRecord<typeof auditRound> & { readonly cases: number; readonly completed: number }

/** The service’s rounds, the newest first. */
export async function rounds(reader: Reader): Promise<readonly RoundNow[]> {
  const all = await listRecords(reader, auditRound)
  const { rows } = await sql<{ id: string; cases: number; completed: number }>`
    select r.id,
           (select count(*) from audit_case c
            where c.service_id = r.service_id and c.round_id = r.id and c.replaced_on is null)
           + (select count(distinct e.case_number) from judgement_elsewhere e
              where e.service_id = r.service_id and e.round_id = r.id) as cases,
           (select count(*) from audit_case c
            join audit a on a.service_id = c.service_id and a.case_id = c.id and a.part = 'first' and a.completed_on is not null
            where c.service_id = r.service_id and c.round_id = r.id and c.replaced_on is null)
           + (select count(distinct e.case_number) from judgement_elsewhere e
              where e.service_id = r.service_id and e.round_id = r.id) as completed
    from audit_round r where r.service_id = current_service()`.execute(reader)
  const counted = new Map(rows.map(row => [row.id, row]))
  return all.map(one => ({
    ...one,
    cases: counted.get(one.id)?.cases ?? 0,
    completed: counted.get(one.id)?.completed ?? 0,
  }))
}
