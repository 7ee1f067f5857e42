import { type RawBuilder, sql } from 'kysely'
import type { Entity, RecordOf, Value, Values } from '#kernel/entity.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { isLink, linkColumn, type LinkField, linkFields, linksBefore, listed, writeLinks } from './record-links.ts'
import type { Reader, Writer } from './work.ts'

/** A record as it is saved now. */
export type StoredRecord<E extends Entity = Entity> = {
  readonly id: string
  readonly version: number
  readonly values: RecordOf<E> & Values
}

type Row = Readonly<Record<string, Value>> & { readonly id: string; readonly version: number }

const ownFields = ({ fields }: Entity): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => (isLink(field) ? [] : [name]))

/** The columns of an entity in a query on its own table: its fields, and what it is linked to as lists of ids. */
const columns = (entity: Entity): RawBuilder<unknown> =>
  sql.join([
    ...['id', 'version', ...ownFields(entity)].map(name => sql.ref(`${entity.name}.${name}`)),
    ...linkFields(entity).map(link => linkColumn(entity, link)),
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
    select ${columns(entity)} from ${sql.table(entity.name)}
    where service_id = current_service() and id = ${id}`.execute(reader)
  return rows[0] ? toStored(entity, rows[0]) : null
}

/** The records whose fields have the given values, the newest first: by the day they begin where they have one. */
export async function listRecords<E extends Entity>(
  reader: Reader,
  entity: E,
  where: Values = {},
): Promise<readonly StoredRecord<E>[]> {
  const conditions = Object.entries(where).map(([name, value]) =>
    value === null ? sql`${sql.ref(name)} is null` : sql`${sql.ref(name)} = ${value}`,
  )
  const { rows } = await sql<Row>`
    select ${columns(entity)} from ${sql.table(entity.name)}
    where ${sql.join([sql`service_id = current_service()`, ...conditions], sql` and `)}
    order by ${newestFirst(entity)}`.execute(reader)
  return rows.map(row => toStored(entity, row))
}

/** The day by which a record is placed in time: its first required date, else its first date, else when it was written. */
function newestFirst({ fields }: Entity): RawBuilder<unknown> {
  const dates = Object.entries(fields).filter(([, field]) => field.kind === 'date')
  const [day] = dates.find(([, field]) => field.required) ?? dates[0] ?? []
  const written = sql`created_at desc, id desc`
  return day === undefined ? written : sql`${sql.ref(day)} desc nulls last, ${written}`
}

/** Writes a new record under an id made beforehand. */
export async function insertRecord(tx: Writer, entity: Entity, id: string, values: Values): Promise<void> {
  const names = ownFields(entity)
  await sql`
    insert into ${sql.table(entity.name)} (${sql.join(['service_id', 'id', ...names].map(name => sql.ref(name)))})
    values (current_service(), ${sql.join([id, ...names.map(name => toColumn(entity, name, values))])})`.execute(tx)
  await writeLinks(tx, linkFields(entity), id, values)
}

const toColumn = ({ fields }: Entity, name: string, values: Values): Value =>
  values[name] ?? (fields[name]?.kind === 'codes' ? [] : null)

/** Writes the given values over a record that nobody has changed since `version`; fields not given stay as they are. */
export async function updateRecord(
  tx: Writer,
  entity: Entity,
  id: string,
  version: number,
  values: Values,
): Promise<Result<{ version: number }, 'changed-meanwhile' | 'not-found'>> {
  const stored = await readRecord(tx, entity, id)
  if (!stored) return refuse('not-found')
  const links = linkFields(entity).filter(link => differs(link, stored.values, values))
  // Links are records of their own: the version must be told to rise where nothing else has changed.
  const assignments = [
    sql`version = ${links.length > 0 ? sql`version + 1` : sql`version`}`,
    ...ownFields(entity)
      .filter(name => name in values)
      .map(name => sql`${sql.ref(name)} = ${toColumn(entity, name, values)}`),
  ]
  const { rows } = await sql<{ version: number }>`
    update ${sql.table(entity.name)} set ${sql.join(assignments)}
    where service_id = current_service() and id = ${id} and version = ${version}
    returning version`.execute(tx)
  if (!rows[0]) return refuse('changed-meanwhile')
  await writeLinks(tx, links, id, values)
  return ok({ version: rows[0].version })
}

const differs = ({ name }: LinkField, stored: Values, given: Values): boolean =>
  name in given && listed(stored, name).toSorted().join() !== listed(given, name).toSorted().join()

/** What a record was at an earlier version, its links included: worked out by undoing what the change log has since. */
export async function recordAtVersion<E extends Entity>(
  reader: Reader,
  entity: E,
  id: string,
  version: number,
): Promise<(RecordOf<E> & Values) | null> {
  const stored = await readRecord(reader, entity, id)
  if (!stored) return null
  const { rows } = await sql<{ before: Values; sequence: number }>`
    select before, sequence from change_log
    where service_id = current_service() and record_id = ${id} and table_name = ${entity.name}
      and action = 'update' and (before ->> 'version')::integer >= ${version}
    order by sequence desc`.execute(reader)
  const first = rows.at(-1)
  if (!first) return stored.values
  const values: Record<string, Value> = { ...stored.values }
  for (const { before } of rows)
    for (const name of ownFields(entity)) if (name in before) values[name] = before[name] ?? null
  // A save writes the record before its links: all link changes after it belong to it or to a later one.
  for (const link of linkFields(entity)) {
    values[link.name] = await linksBefore(reader, link, id, listed(values, link.name), first.sequence)
  }
  return values as RecordOf<E> & Values
}

/** Takes away a record that nobody has changed since `version`, with its links. What it was stays in the change log. */
export async function removeRecord(
  tx: Writer,
  entity: Entity,
  id: string,
  version: number,
): Promise<Result<null, 'changed-meanwhile' | 'not-found'>> {
  const stored = await readRecord(tx, entity, id)
  if (!stored) return refuse('not-found')
  if (stored.version !== version) return refuse('changed-meanwhile')
  await writeLinks(tx, linkFields(entity), id, {})
  await sql`
    delete from ${sql.table(entity.name)} where service_id = current_service() and id = ${id}`.execute(tx)
  return ok(null)
}
