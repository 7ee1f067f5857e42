import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import { nameKeys } from '../domain/name-keys.ts'

type Named = { readonly id: string; readonly names: readonly (string | null)[] }

/** Works out again what children are found by. To be called in the transaction that writes their names. */
export async function keepNameKeys(tx: Writer, children: readonly Named[]): Promise<void> {
  if (children.length === 0) return
  const ids = children.map(({ id }) => id)
  const rows = children.flatMap(({ id, names }) => nameKeys(...names).map(key => ({ id, key })))
  await sql`delete from child_name_key where child_id = any(${sql.val(ids)}::uuid[])`.execute(tx)
  await sql`
    insert into child_name_key (service_id, key, child_id)
    select current_service(), key, id
    from unnest(${sql.val(rows.map(({ key }) => key))}::text[], ${sql.val(rows.map(({ id }) => id))}::uuid[]) as k (key, id)
  `.execute(tx)
}

/** The same for children already written, found by their ids: after an import. */
export async function keepNameKeysOf(tx: Writer, ids: readonly string[]): Promise<void> {
  const BATCH = 500
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await tx
      .selectFrom('child')
      .select(['id', 'given_names', 'family_name', 'known_as', 'previous_names'])
      .where('id', 'in', ids.slice(from, from + BATCH))
      .execute()
    await keepNameKeys(
      tx,
      rows.map(row => ({ id: row.id, names: [row.given_names, row.family_name, row.known_as, row.previous_names] })),
    )
  }
}
