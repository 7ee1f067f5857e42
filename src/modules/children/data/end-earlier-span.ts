import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { Entity, Values } from '#kernel/entity.ts'

type Begun = { readonly id: string; readonly version: number; readonly values: Values }

/**
 * When a new span begins, the one that was still open ends on the day before: a child lives in one place at a time.
 * Correcting a span that stood already ends nothing.
 */
export async function endEarlierSpan(tx: Writer, entity: Entity, { id, version, values }: Begun): Promise<void> {
  if (version > 0) return
  const { child_id, from_on } = values
  await sql`
    update ${sql.table(entity.name)} set until_on = ${from_on}::date - 1
    where child_id = ${child_id} and id <> ${id} and until_on is null and from_on < ${from_on}::date`.execute(tx)
}
