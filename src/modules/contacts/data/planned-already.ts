import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

type Asked = { readonly childId: string; readonly kind: string; readonly days: readonly LocalDate[] }

/** Which of these days already have such a contact with the child: one that was not called off. */
export async function plannedAlready(reader: Reader, { childId, kind, days }: Asked): Promise<ReadonlySet<LocalDate>> {
  const { rows } = await sql<{ held_on: LocalDate }>`
    select held_on from contact
    where service_id = current_service() and child_id = ${childId} and kind = ${kind}
      and held_on = any(${sql.val([...days])}::date[])
      and (outcome is null or outcome not in ('cancelled-by-service', 'cancelled-by-family', 'moved'))`.execute(reader)
  return new Set(rows.map(({ held_on }) => held_on))
}
