import { type RawBuilder, sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { Entity } from '#kernel/entity.ts'
import { columnFieldsOf } from './format.ts'
import type { ImportRun } from './import-run.ts'
import { differs, keyOfRow, type Link, rowsOf, rowsOfRun, sentFieldsOf, sentListsOf } from './merge-sql.ts'
import type { StagedEntity } from './staged-entity.ts'

const BATCH = 1000

export type Merged = { readonly new: number; readonly changed: number }

/** Leaves of a record kind's rows only those that say something else than their sender said last. */
export async function keepNews(tx: Writer, run: ImportRun, { name }: Entity): Promise<void> {
  // A record that was removed here has no memory of having been imported: it comes in as a new one, as was told.
  await sql`
    delete from import_key k
    where k.service_id = current_service() and k.source = ${run.source} and k.entity = ${name}
      and not exists (select from ${sql.table(name)} t where t.service_id = current_service() and t.id = k.record_id)`.execute(
    tx,
  )
  await sql`
    delete from import_row o using (
      select r.line ${rowsOf(name, run.id)} ${keyOfRow(run.source)} where k.content_hash = r.content_hash
    ) known
    where o.service_id = current_service() and o.run_id = ${run.id} and o.entity = ${name} and o.line = known.line`.execute(
    tx,
  )
}

/** Writes the rows of one record kind into its table: new records, then changed ones, then what their lists refer to. */
export async function mergeEntity(tx: Writer, run: ImportRun, staged: StagedEntity): Promise<Merged> {
  const inserted = await insertNew(tx, run, staged.entity)
  const updated = await updateChanged(tx, run, staged)
  for (const link of sentListsOf(staged)) await mergeList(tx, run, staged.entity, link)
  return { new: inserted, changed: updated }
}

const written = async (tx: Writer, statement: RawBuilder<unknown>): Promise<number> =>
  Number((await statement.execute(tx)).numAffectedRows ?? 0n)

function insertNew(tx: Writer, run: ImportRun, entity: Entity): Promise<number> {
  const fields = columnFieldsOf(entity)
  const values = sql.join(fields.map(name => sql.ref(`v.${name}`)))
  return written(
    tx,
    sql`insert into ${sql.table(entity.name)} (service_id, id, ${sql.join(fields.map(name => sql.ref(name)))})
      select r.service_id, r.record_id, ${values}
      ${rowsOfRun(entity, run.id)}
      where not exists (select from ${sql.table(entity.name)} t where t.service_id = r.service_id and t.id = r.record_id)
      order by r.line`,
  )
}

// The version is named so that it rises where only a list has changed, which is kept in another table. A record that
// this merge has just written lacks its lists still, and is not changed by getting them.
function updateChanged(tx: Writer, run: ImportRun, staged: StagedEntity): Promise<number> {
  const sets = [
    ...sentFieldsOf(staged).map(name => sql`${sql.ref(name)} = ${sql.ref(`v.${name}`)}`),
    sql`version = t.version + 1`,
  ]
  return written(
    tx,
    sql`update ${sql.table(staged.entity.name)} t set ${sql.join(sets)}
      ${rowsOfRun(staged.entity, run.id)}
      where t.service_id = r.service_id and t.id = r.record_id and t.created_at < now() and ${differs(staged)}`,
  )
}

async function mergeList(tx: Writer, run: ImportRun, entity: Entity, { field, table, from, to }: Link): Promise<void> {
  const ids = sql`r.facts->${sql.lit(field)}`
  await sql`
    delete from ${sql.table(table)} l using import_row r
    where r.service_id = current_service() and r.run_id = ${run.id} and r.entity = ${entity.name}
      and l.service_id = r.service_id and l.${sql.ref(from)} = r.record_id
      and not jsonb_exists(${ids}, l.${sql.ref(to)}::text)`.execute(tx)
  await sql`
    insert into ${sql.table(table)} (service_id, id, ${sql.ref(from)}, ${sql.ref(to)})
    select r.service_id, gen_random_uuid(), r.record_id, each::uuid
    ${rowsOf(entity.name, run.id)} cross join lateral jsonb_array_elements_text(${ids}) each
    where not exists (select from ${sql.table(table)} l
      where l.service_id = r.service_id and l.${sql.ref(from)} = r.record_id and l.${sql.ref(to)} = each::uuid)`.execute(
    tx,
  )
}

/** The records that the rows are about, a thousand at a time. */
export async function* affectedIds(tx: Writer, run: ImportRun, { name }: Entity): AsyncGenerator<readonly string[]> {
  for (let after = 0; ;) {
    const { rows } = await sql<{ id: string; line: number }>`
      select record_id as id, line from import_row
      where service_id = current_service() and run_id = ${run.id} and entity = ${name} and line > ${after}
      order by line limit ${sql.lit(BATCH)}`.execute(tx)
    if (rows.length === 0) return
    yield rows.map(({ id }) => id)
    after = rows.at(-1)?.line ?? after
  }
}

/** Remembers what each row said, and the version that its record has now. */
export const rememberKeys = (tx: Writer, run: ImportRun, { name }: Entity) =>
  sql`
  insert into import_key (service_id, source, entity, source_id, record_id, record_version, content_hash, run_id)
  select r.service_id, ${run.source}, r.entity, r.source_id, r.record_id, t.version, r.content_hash, r.run_id
  ${rowsOf(name, run.id)}
  join ${sql.table(name)} t on t.service_id = r.service_id and t.id = r.record_id
  on conflict (service_id, source, entity, source_id) do update
    set record_id = excluded.record_id, record_version = excluded.record_version,
        content_hash = excluded.content_hash, run_id = excluded.run_id, imported_at = now()`.execute(tx)
