import { sql } from 'kysely'
import type { Writer } from '#db/work.ts'
import type { Entity } from '#kernel/entity.ts'
import { columnFieldsOf } from './format.ts'
import type { ImportRun } from './import-run.ts'
import { differs, keyOfRow, type Link, rowsOfRun, sentFieldsOf, sentListsOf } from './merge-sql.ts'
import type { StagedEntity } from './staged-entity.ts'

const BATCH = 1000

/** The condition on a row `r` with key `k` that it says something new. */
const isNews = sql`k.content_hash is distinct from r.content_hash`

/** Writes the rows of one record kind into its table: new records, then changed ones, then what their lists refer to. */
export async function mergeEntity(tx: Writer, run: ImportRun, staged: StagedEntity): Promise<void> {
  await forgetGoneRecords(tx, run, staged.entity)
  const lists = sentListsOf(staged)
  await insertNew(tx, run, staged.entity)
  await updateChanged(tx, run, staged)
  for (const link of lists) await mergeList(tx, run, staged.entity, link)
}

// A record that is gone from here has no memory of having been imported: it comes in as a new one.
const forgetGoneRecords = (tx: Writer, { source }: ImportRun, { name }: Entity) =>
  sql`
  delete from import_key k
  where k.service_id = current_service() and k.source = ${source} and k.entity = ${name}
    and not exists (select from ${sql.table(name)} t where t.service_id = current_service() and t.id = k.record_id)`.execute(
    tx,
  )

function insertNew(tx: Writer, run: ImportRun, entity: Entity) {
  const fields = columnFieldsOf(entity)
  const values = sql.join(fields.map(name => sql.ref(`v.${name}`)))
  return sql`
    insert into ${sql.table(entity.name)} (service_id, id, ${sql.join(fields.map(name => sql.ref(name)))})
    select r.service_id, r.record_id, ${values}
    ${rowsOfRun(entity, run.id)}
    where not exists (select from ${sql.table(entity.name)} t where t.service_id = r.service_id and t.id = r.record_id)
    order by r.line`.execute(tx)
}

// The version is named so that it rises where only a list has changed, which is kept in another table. A record that
// this merge has just written lacks its lists still, and is not changed by getting them.
async function updateChanged(tx: Writer, run: ImportRun, staged: StagedEntity): Promise<void> {
  const sets = [
    ...sentFieldsOf(staged).map(name => sql`${sql.ref(name)} = ${sql.ref(`v.${name}`)}`),
    sql`version = t.version + 1`,
  ]
  await sql`
    update ${sql.table(staged.entity.name)} t set ${sql.join(sets)}
    ${rowsOfRun(staged.entity, run.id)}
    ${keyOfRow(run.id)}
    where t.service_id = r.service_id and t.id = r.record_id and t.created_at < now()
      and ${isNews} and ${differs(staged)}`.execute(tx)
}

async function mergeList(tx: Writer, run: ImportRun, entity: Entity, { field, table, from, to }: Link): Promise<void> {
  const news = sql`
    select r.service_id, r.record_id, r.facts->${sql.lit(field)} as ids
    from import_row r ${keyOfRow(run.id)}
    where r.service_id = current_service() and r.run_id = ${run.id} and r.entity = ${entity.name} and ${isNews}`
  await sql`
    delete from ${sql.table(table)} l using (${news}) n
    where l.service_id = n.service_id and l.${sql.ref(from)} = n.record_id
      and not jsonb_exists(n.ids, l.${sql.ref(to)}::text)`.execute(tx)
  await sql`
    insert into ${sql.table(table)} (service_id, id, ${sql.ref(from)}, ${sql.ref(to)})
    select n.service_id, gen_random_uuid(), n.record_id, each::uuid
    from (${news}) n cross join lateral jsonb_array_elements_text(n.ids) each
    where not exists (select from ${sql.table(table)} l
      where l.service_id = n.service_id and l.${sql.ref(from)} = n.record_id and l.${sql.ref(to)} = each::uuid)`.execute(
    tx,
  )
}

/** The records that rows with news are about, a thousand at a time. */
export async function* affectedIds(tx: Writer, run: ImportRun, { name }: Entity): AsyncGenerator<readonly string[]> {
  for (let after = 0; ;) {
    const { rows } = await sql<{ id: string; line: number }>`
      select r.record_id as id, r.line from import_row r ${keyOfRow(run.id)}
      where r.service_id = current_service() and r.run_id = ${run.id} and r.entity = ${name}
        and r.line > ${after} and ${isNews}
      order by r.line limit ${sql.lit(BATCH)}`.execute(tx)
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
  from import_row r
  join ${sql.table(name)} t on t.service_id = r.service_id and t.id = r.record_id
  ${keyOfRow(run.id)}
  where r.service_id = current_service() and r.run_id = ${run.id} and r.entity = ${name} and ${isNews}
  on conflict (service_id, source, entity, source_id) do update
    set record_id = excluded.record_id, record_version = excluded.record_version,
        content_hash = excluded.content_hash, run_id = excluded.run_id, imported_at = now()`.execute(tx)
