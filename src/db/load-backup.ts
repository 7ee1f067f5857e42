import { sql } from 'kysely'
import type { BackupEnd, BackupProgress, BackupTable } from './backup-format.ts'
import { catalogue, type Table } from './catalogue.ts'
import { readBackup } from './read-backup.ts'
import { writePlainly } from './table-rows.ts'
import type { Writer } from './work.ts'

/** Writes all rows of a backup into an empty database, just as they were: nothing is logged and nothing worked out anew. */
export async function loadBackup(
  tx: Writer,
  file: string,
  { rows: expected, sequences }: BackupEnd,
  tell: (progress: BackupProgress) => void,
): Promise<void> {
  const tables = new Map((await catalogue(tx)).map(table => [table.name, table]))
  await writePlainly(tx)
  for (const table of tables.values()) await release(tx, table)
  const rows = await loadRows(tx, file, tables, tell)
  if (JSON.stringify(rows) !== JSON.stringify(expected))
    throw new Error('The backup changed while it was being restored')
  for (const table of tables.values()) await bind(tx, table)
  for (const [name, last] of Object.entries(sequences)) {
    await sql`select setval(${name}::regclass, ${last})`.execute(tx)
  }
}

// The owner may take references away and put them back, but not suspend them. All rows are checked when they return.
async function release(tx: Writer, { name, foreignKeys }: Table): Promise<void> {
  await sql`alter table ${sql.table(name)} disable trigger user`.execute(tx)
  for (const key of foreignKeys) {
    await sql`alter table ${sql.table(name)} drop constraint ${sql.ref(key.name)}`.execute(tx)
  }
}

async function bind(tx: Writer, { name, foreignKeys }: Table): Promise<void> {
  for (const key of foreignKeys) {
    await sql`alter table ${sql.table(name)} add constraint ${sql.ref(key.name)} ${sql.raw(key.definition)}`.execute(tx)
  }
  await sql`alter table ${sql.table(name)} enable trigger user`.execute(tx)
}

async function loadRows(
  tx: Writer,
  file: string,
  tables: ReadonlyMap<string, Table>,
  tell: (progress: BackupProgress) => void,
): Promise<Readonly<Record<string, number>>> {
  const loaded: Record<string, number> = {}
  let current: BackupTable = { table: '', columns: [] }
  for await (const part of readBackup(file)) {
    if (part.kind === 'table') {
      current = part.table
      loaded[current.table] = 0
    }
    if (part.kind === 'rows') {
      await insertRows(tx, current, typesOf(tables.get(current.table)), part.rows)
      loaded[current.table] = (loaded[current.table] ?? 0) + part.rows.length
      tell({ table: current.table, rows: loaded[current.table] ?? 0 })
    }
  }
  return loaded
}

const typesOf = (table: Table | undefined): ReadonlyMap<string, string> =>
  new Map(table?.columns.map(({ name, sqlType }) => [name, sqlType]))

async function insertRows(
  tx: Writer,
  { table, columns }: BackupTable,
  types: ReadonlyMap<string, string>,
  rows: readonly string[],
): Promise<void> {
  const values = columns.map((name, position) => {
    const type = types.get(name)
    if (type === undefined) throw new Error(`The backup has ${table}.${name}, and this version has not`)
    return sql`(line ->> ${sql.lit(position)})::${sql.raw(type)}`
  })
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map(name => sql.ref(name)))}) overriding system value
    select ${sql.join(values)} from jsonb_array_elements(${`[${rows.join(',')}]`}::jsonb) line`.execute(tx)
}
