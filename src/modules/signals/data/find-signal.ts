import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** A signal of a child as it is or was. */
export type KeptSignal = {
  readonly id: string
  readonly rule: string
  readonly programme_id: string | null
  readonly says: Words
  readonly facts: string
  readonly ended_on: LocalDate | null
}

/** A signal of a child by its id; undefined where there is none. */
export async function findSignal(reader: Reader, childId: string, id: string): Promise<KeptSignal | undefined> {
  const { rows } = await sql<KeptSignal>`
    select id, rule, case when subject_kind = 'programme' then subject_id end as programme_id, says, facts, ended_on
    from signal
    where service_id = current_service() and child_id = ${childId} and id = ${id} and subject_kind <> 'victim'`.execute(
    reader,
  )
  return rows[0]
}
