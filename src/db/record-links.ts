import { type RawBuilder, sql } from 'kysely'
import type { Entity, Field, Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import type { Reader, Writer } from './work.ts'

/** A field of a record that lists other records, kept in a table of its own. */
export type LinkField = {
  readonly name: string
  readonly through: string
  /** The link table's columns: for the record itself and for the other. */
  readonly own: string
  readonly other: string
}

export const isLink = (field: Field): field is Field & { readonly kind: 'references' } => field.kind === 'references'

export const linkFields = ({ name: entity, fields }: Entity): readonly LinkField[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    isLink(field) ? [{ name, through: field.through, own: `${entity}_id`, other: `${field.to}_id` }] : [],
  )

/** The ids that a record is linked to, as a column of a query on its table. */
export const linkColumn = ({ name: table }: Entity, { name, through, own, other }: LinkField): RawBuilder<unknown> =>
  sql`array(
    select ${sql.ref(`link.${other}`)} from ${sql.table(through)} link
    where link.service_id = ${sql.ref(`${table}.service_id`)} and ${sql.ref(`link.${own}`)} = ${sql.ref(`${table}.id`)}
    order by link.id
  ) as ${sql.ref(name)}`

export const listed = (values: Values, name: string): readonly string[] => {
  const value = values[name]
  return Array.isArray(value) ? [...new Set(value as readonly string[])] : []
}

/** Makes a record's links what its lists say: adds the new ones, removes the others, leaves the rest untouched. */
export async function writeLinks(tx: Writer, links: readonly LinkField[], id: string, values: Values): Promise<void> {
  for (const { name, through, own, other } of links) {
    const wanted = listed(values, name)
    await sql`
      delete from ${sql.table(through)}
      where service_id = current_service() and ${sql.ref(own)} = ${id} and ${sql.ref(other)} <> all(${wanted}::uuid[])`.execute(
      tx,
    )
    const had = await sql<{ other: string }>`
      select ${sql.ref(other)} as other from ${sql.table(through)}
      where service_id = current_service() and ${sql.ref(own)} = ${id}`.execute(tx)
    const added = wanted.filter(target => !had.rows.some(row => row.other === target))
    if (added.length === 0) continue
    const rows = added.map(target => sql`(current_service(), ${newId()}, ${id}, ${target})`)
    await sql`
      insert into ${sql.table(through)} (service_id, id, ${sql.ref(own)}, ${sql.ref(other)}) values ${sql.join(rows)}`.execute(
      tx,
    )
  }
}

type LinkChange = { readonly action: 'insert' | 'delete'; readonly other: string }

/** The ids that a record was linked to before all changes that the log has after a sequence number. */
export async function linksBefore(
  reader: Reader,
  { through, own, other }: LinkField,
  id: string,
  now: readonly string[],
  sequence: number,
): Promise<readonly string[]> {
  const { rows } = await sql<LinkChange>`
    select action, coalesce(before, after) ->> ${other}::text as other from change_log
    where service_id = current_service() and sequence > ${sequence} and table_name = ${through}
      and action in ('insert', 'delete') and coalesce(before, after) ->> ${own}::text = ${id}
    order by sequence desc`.execute(reader)
  return rows.reduce<readonly string[]>(
    (ids, change) => (change.action === 'insert' ? ids.filter(one => one !== change.other) : [...ids, change.other]),
    now,
  )
}
