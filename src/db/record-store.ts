import { type RawBuilder, sql } from 'kysely'
import type { Entity, Field, RecordOf, Value, Values } from '#kernel/entity.ts'
import { newId } from '#kernel/id.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Reader, Writer } from './work.ts'

/** A record as it is saved now. */
export type StoredRecord<E extends Entity = Entity> = {
  readonly id: string
  readonly version: number
  readonly values: RecordOf<E> & Values
}

type Row = Readonly<Record<string, Value>> & { readonly id: string; readonly version: number }

type LinkField = Field & { readonly kind: 'references' }

const isLink = (entry: [string, Field]): entry is [string, LinkField] => entry[1].kind === 'references'

const ownFields = ({ fields }: Entity): readonly string[] =>
  Object.entries(fields)
    .filter(entry => !isLink(entry))
    .map(([name]) => name)

const linkFields = ({ fields }: Entity): readonly (readonly [string, LinkField])[] =>
  Object.entries(fields).filter(isLink)

/** The columns of an entity in a query on its own table: its fields, and what it is linked to as lists of ids. */
const columns = (entity: Entity): RawBuilder<unknown> =>
  sql.join([
    sql.ref(`${entity.name}.id`),
    sql.ref(`${entity.name}.version`),
    ...ownFields(entity).map(name => sql.ref(`${entity.name}.${name}`)),
    ...linkFields(entity).map(
      ([name, { to, through }]) => sql`array(
        select ${sql.ref(`link.${to}_id`)} from ${sql.table(through)} link
        where link.service_id = ${sql.ref(`${entity.name}.service_id`)}
          and ${sql.ref(`link.${entity.name}_id`)} = ${sql.ref(`${entity.name}.id`)}
        order by 1
      ) as ${sql.ref(name)}`,
    ),
  ])

const toStored = <E extends Entity>(entity: E, row: Row): StoredRecord<E> => ({
  id: row.id,
  version: row.version,
  values: Object.fromEntries(Object.keys(entity.fields).map(name => [name, row[name] ?? null])) as RecordOf<E> & Values,
})

/** One record, or null where the service has none by that id. */
export async function readRecord<E extends Entity>(
  reader: Reader,
  entity: E,
  id: string,
): Promise<StoredRecord<E> | null> {
  const { rows } = await sql<Row>`
    select ${columns(entity)} from ${sql.table(entity.name)} where id = ${id}`.execute(reader)
  return rows[0] ? toStored(entity, rows[0]) : null
}

/** The records whose fields have the given values, the newest first: by the day they begin where they have one. */
export async function listRecords<E extends Entity>(
  reader: Reader,
  entity: E,
  where: Values,
): Promise<readonly StoredRecord<E>[]> {
  const conditions = Object.entries(where).map(([name, value]) => sql`${sql.ref(`${entity.name}.${name}`)} = ${value}`)
  const { rows } = await sql<Row>`
    select ${columns(entity)} from ${sql.table(entity.name)}
    where ${conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)}
    order by ${newestFirst(entity)}`.execute(reader)
  return rows.map(row => toStored(entity, row))
}

/** The day by which a record is placed in time: its first required date, else its first date, else when it was written. */
function newestFirst({ name, fields }: Entity): RawBuilder<unknown> {
  const dates = Object.entries(fields).filter(([, field]) => field.kind === 'date')
  const [day] = dates.find(([, field]) => field.required) ?? dates[0] ?? []
  const written = sql`${sql.ref(`${name}.created_at`)} desc, ${sql.ref(`${name}.id`)} desc`
  return day === undefined ? written : sql`${sql.ref(`${name}.${day}`)} desc nulls last, ${written}`
}

/** Writes a new record under an id made beforehand. */
export async function insertRecord(tx: Writer, entity: Entity, id: string, values: Values): Promise<void> {
  const names = ownFields(entity)
  await sql`
    insert into ${sql.table(entity.name)} (service_id, id, ${sql.join(names.map(name => sql.ref(name)))})
    values (current_service(), ${id}, ${sql.join(names.map(name => sql`${values[name] ?? emptyOf(entity, name)}`))})`.execute(
    tx,
  )
  await writeLinks(tx, entity, id, values)
}

/** Writes over a record that nobody has changed since `version`. */
export async function updateRecord(
  tx: Writer,
  entity: Entity,
  id: string,
  version: number,
  values: Values,
): Promise<Result<{ version: number }, 'changed-meanwhile' | 'not-found'>> {
  const names = ownFields(entity)
  const assignments = names.map(name => sql`${sql.ref(name)} = ${values[name] ?? emptyOf(entity, name)}`)
  const { rows } = await sql<{ version: number }>`
    update ${sql.table(entity.name)} set ${sql.join(assignments)}
    where id = ${id} and version = ${version} returning version`.execute(tx)
  const updated = rows[0]
  if (!updated) return refuse((await readRecord(tx, entity, id)) ? 'changed-meanwhile' : 'not-found')
  await writeLinks(tx, entity, id, values)
  return ok({ version: updated.version })
}

const emptyOf = ({ fields }: Entity, name: string): Value => (fields[name]?.kind === 'codes' ? [] : null)

/** Makes a record's links what its lists say: adds the new ones, removes the others, leaves the rest untouched. */
async function writeLinks(tx: Writer, entity: Entity, id: string, values: Values): Promise<void> {
  for (const [name, { to, through }] of linkFields(entity)) {
    const wanted = values[name]
    const ids = Array.isArray(wanted) ? (wanted as readonly string[]) : []
    const [own, other] = [sql.ref(`${entity.name}_id`), sql.ref(`${to}_id`)]
    await sql`
      delete from ${sql.table(through)} where ${own} = ${id} and ${other} <> all(${sql.val([...ids])}::uuid[])`.execute(
      tx,
    )
    for (const target of ids) {
      await sql`
        insert into ${sql.table(through)} (service_id, id, ${own}, ${other})
        select current_service(), ${newId()}, ${id}, ${target}
        where not exists (select from ${sql.table(through)} where ${own} = ${id} and ${other} = ${target})`.execute(tx)
    }
  }
}

/**
 * What a record was at an earlier version, worked out from the change log by undoing the later changes.
 * Null where the record is not there. Links are as they are now: they are records of their own.
 */
export async function recordAtVersion<E extends Entity>(
  reader: Reader,
  entity: E,
  id: string,
  version: number,
): Promise<(RecordOf<E> & Values) | null> {
  const stored = await readRecord(reader, entity, id)
  if (!stored) return null
  const { rows } = await sql<{ before: Values; undone: number }>`
    select before, (after ->> 'version')::int as undone from change_log
    where record_id = ${id} and table_name = ${entity.name} and action = 'update'
      and (after ->> 'version')::int > ${version}
    order by sequence desc`.execute(reader)
  return rows.reduce((values, { before }) => ({ ...values, ...keepKnown(entity, before) }), stored.values)
}

const keepKnown = ({ fields }: Entity, values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name in fields))
