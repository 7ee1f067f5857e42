import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { Entity, Value, Values } from '#kernel/entity.ts'
import { idFor, isId } from '#kernel/id.ts'
import { referencesOf } from './format.ts'

/** Turns a sender's id of a record kind into the id that the record has here. */
export type RecordIds = (entity: string, sourceId: string) => string

type Row = { readonly sourceId: string; readonly values: Values }

/**
 * The ids for a batch of rows. A sender's id always gives the same id here; one that this service gave itself,
 * in an export, stands for its own record.
 */
export async function recordIds(
  tx: Writer,
  { serviceId, source }: { serviceId: string; source: string },
  entity: Entity,
  rows: readonly Row[],
): Promise<RecordIds> {
  const own = new Map<string, ReadonlySet<string>>()
  for (const [name, ids] of idsLikeOurs(entity, rows)) own.set(name, await ownIds(tx, name, [...ids]))
  return (name, sourceId) => {
    const id = sourceId.toLowerCase()
    return own.get(name)?.has(id) ? id : idFor(serviceId, source, name, sourceId)
  }
}

function idsLikeOurs(entity: Entity, rows: readonly Row[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const note = (name: string, sourceId: string): void => {
    if (!isId(sourceId)) return
    const ids = found.get(name) ?? new Set()
    found.set(name, ids.add(sourceId.toLowerCase()))
  }
  const references = referencesOf(entity)
  for (const { sourceId, values } of rows) {
    note(entity.name, sourceId)
    for (const [name, field] of references) for (const id of idsIn(values[name])) note(field.to, id)
  }
  return found
}

/** The ids in a field that refers to one record or to several. */
export const idsIn = (value: Value | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : []

async function ownIds(tx: Writer, table: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from ${sql.table(table)}
    where service_id = current_service() and id = any (${`{${ids.join(',')}}`}::uuid[])`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
