import type { Column, Table } from '#db/catalogue.ts'

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

const HEAD = `// Written by \`npm run schema\` from the migrations. Do not edit.
import type { ColumnType } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'

type Generated<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>
type Timestamp = ColumnType<Date, Date | string, Date | string>
type Json = ColumnType<unknown, string, string>
`

/** The row types of a migrated database: the text of `src/db/schema.ts`. */
export function schemaText(tables: readonly Table[]): string {
  const database = tables.map(({ name }) => `  ${name}: ${typeName(name)}Table`).join('\n')
  return `${HEAD}\n${tables.map(tableText).join('\n')}\nexport type Database = {\n${database}\n}\n`
}

const typeName = (table: string): string =>
  table.replace(/(^|_)([a-z])/g, (_all, _bar, letter: string) => letter.toUpperCase())

function tableText({ name, comment, columns }: Table): string {
  const lines = columns.map(column => `${note(column.comment, '  ')}  ${column.name}: ${columnType(name, column)}`)
  return `${note(comment, '')}export type ${typeName(name)}Table = {\n${lines.join('\n')}\n}\n`
}

const note = (comment: string | null, indent: string): string => (comment ? `${indent}/** ${comment} */\n` : '')

function columnType(table: string, { name, type, nullable, defaulted }: Column): string {
  const base = TYPES[type]
  if (!base) throw new Error(`${table}.${name}: no TypeScript type for ${type}`)
  const value = nullable ? `${base} | null` : base
  return defaulted ? `Generated<${value}>` : value
}
