import { type RawBuilder, sql } from 'kysely'
import { isAppendOnly, type Table } from './catalogue.ts'
import type { Db } from './db.ts'
import { lookAsOwner, type Reader } from './work.ts'

/** How much is read at a time: about a megabyte, whatever the size of a row. */
const BATCH_BYTES = 1_000_000
const FIRST_BATCH = 50
const LARGEST_BATCH = 5_000

/** The columns that can be written, in their order. */
export const writtenColumns = ({ columns }: Table): readonly string[] =>
  columns.filter(({ computed }) => !computed).map(({ name }) => name)

/** Whether its rows are numbered as they come and never change: such a table can be read after the moment in question. */
export const isNumberedLog = (table: Table): boolean =>
  isAppendOnly(table) && table.columns.some(({ name }) => name === 'sequence')

/** Makes every value's text the same on every engine, and exact. */
export const writePlainly = (reader: Reader) =>
  sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
             set_config('bytea_output', 'hex', true), set_config('extra_float_digits', '1', true)`.execute(reader)

/** A row as a list of texts, in JSON. */
const asLine = (table: Table): RawBuilder<string> =>
  sql`to_json(array[${sql.join(writtenColumns(table).map(name => sql`${sql.ref(name)}::text`))}])::text`

type Line = { readonly line: string }

/** All rows of a table, as the transaction sees them, in batches of about equal size. */
export async function* tableRows(reader: Reader, table: Table): AsyncGenerator<readonly string[]> {
  await sql`declare table_rows no scroll cursor for select ${asLine(table)} as line from ${sql.table(table.name)}`.execute(
    reader,
  )
  let size = FIRST_BATCH
  for (;;) {
    const { rows } = await sql<Line>`fetch ${sql.lit(size)} from table_rows`.execute(reader)
    if (rows.length > 0) yield rows.map(({ line }) => line)
    if (rows.length < size) break
    size = nextSize(rows)
  }
  await sql`close table_rows`.execute(reader)
}

type Place = { readonly service_id: string; readonly sequence: number }

/** The rows of a numbered log up to a number, each batch in a short transaction of its own. */
export async function* numberedLogRows(db: Db, log: Table, through: number): AsyncGenerator<readonly string[]> {
  let place: Place = { service_id: '', sequence: 0 }
  let size = FIRST_BATCH
  for (;;) {
    const rows = await nextPage(db, log, place, through, size)
    if (rows.length > 0) yield rows.map(({ line }) => line)
    if (rows.length < size) return
    place = rows.at(-1) ?? place
    size = nextSize(rows)
  }
}

const nextPage = (db: Db, log: Table, after: Place, through: number, size: number) =>
  lookAsOwner(db, async reader => {
    await writePlainly(reader)
    const { rows } = await sql<Line & Place>`
      select service_id, sequence, ${asLine(log)} as line from ${sql.table(log.name)}
      where (service_id, sequence) > (${after.service_id}, ${after.sequence}::bigint) and sequence <= ${through}
      order by service_id, sequence
      limit ${size}`.execute(reader)
    return rows
  })

function nextSize(rows: readonly Line[]): number {
  const bytes = rows.reduce((sum, { line }) => sum + line.length, 0)
  return Math.min(LARGEST_BATCH, Math.max(1, Math.floor((rows.length * BATCH_BYTES) / bytes)))
}

/** The last number that each sequence has given out; those that have given none are left out. */
export async function readSequences(reader: Reader): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ name: string; last: number }>`
    select sequencename as name, last_value as last from pg_sequences
    where schemaname = 'public' and last_value is not null`.execute(reader)
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]))
}
