import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { migrate } from '#db/migrate.ts'
import { type Db, openDb } from '#db/open.ts'

type Column = {
  table: string
  column: string
  type: string
  nullable: boolean
  generated: boolean
  comment: string | null
}

const TYPES: Readonly<Record<string, string>> = {
  text: 'string',
  uuid: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  numeric: 'number',
  date: 'LocalDate',
  timestamptz: 'Timestamp',
  jsonb: 'Json',
  bytea: 'Uint8Array',
  _text: 'string[]',
  _int8: 'number[]',
  _uuid: 'string[]',
}

const columnsOf = (db: Db) =>
  sql<Column>`
    select c.relname as table, a.attname as column, t.typname as type, not a.attnotnull as nullable,
           (a.atthasdef or a.attidentity <> '') as generated, col_description(c.oid, a.attnum) as comment
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    order by c.relname, a.attnum`.execute(db.kysely)

const tableNote = async (db: Db) => {
  const found = await sql<{ table: string; note: string | null }>`
    select relname as table, obj_description(oid) as note from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(db.kysely)
  return new Map(found.rows.map(({ table, note }) => [table, note]))
}

const typeName = (table: string): string => table.replace(/(^|_)([a-z])/g, (_all, _bar, letter: string) => letter.toUpperCase())

function columnType({ table, column, type, nullable, generated }: Column): string {
  const base = TYPES[type]
  if (!base) throw new Error(`${table}.${column}: no TypeScript type for ${type}`)
  const value = nullable ? `${base} | null` : base
  return generated ? `Generated<${value}>` : value
}

function tableText(table: string, note: string | null, columns: readonly Column[]): string {
  const lines = columns.map(column => {
    const comment = column.comment ? `  /** ${column.comment} */\n` : ''
    return `${comment}  ${column.column}: ${columnType(column)}`
  })
  const head = note ? `/** ${note} */\n` : ''
  return `${head}export type ${typeName(table)}Table = {\n${lines.join('\n')}\n}\n`
}

/** The row types of a migrated database, as the text of `src/db/schema.ts`. */
async function schemaText(): Promise<string> {
  const db = await openDb()
  await migrate(db)
  const { rows } = await columnsOf(db)
  const notes = await tableNote(db)
  await db.close()
  const tables = Map.groupBy(rows, ({ table }) => table)
  const database = [...tables.keys()].map(table => `  ${table}: ${typeName(table)}Table`).join('\n')
  const body = [...tables].map(([table, columns]) => tableText(table, notes.get(table) ?? null, columns)).join('\n')
  return `// Written by \`npm run schema\` from the migrations. Do not edit.
import type { ColumnType } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'

type Generated<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>
type Timestamp = ColumnType<Date, Date | string, Date | string>
type Json = ColumnType<unknown, string, string>

${body}
export type Database = {
${database}
}
`
}

const FILE = fileURLToPath(new URL('../src/db/schema.ts', import.meta.url))
const text = await schemaText()
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== text) {
    console.error('src/db/schema.ts is not what the migrations say: run `npm run schema`.')
    process.exitCode = 1
  }
} else {
  writeFileSync(FILE, text)
}
