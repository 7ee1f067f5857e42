import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Entity, Field, Value } from '#kernel/entity.ts'
import { csvText } from './csv-text.ts'
import { columnsOf, ID_COLUMN, LIST_SEPARATOR } from './format.ts'
import { neutralised } from './formula.ts'

const PAGE = 1000

/** The file of a record kind, headings first, a thousand rows at a time. */
export async function* exportedText(
  reader: Reader,
  entity: Entity,
  source: string,
  onRows: (rows: number) => void,
): AsyncGenerator<string> {
  yield csvText([columnsOf(entity)])
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await sql<ExportedRow>`
      select t.id as own_id, ${idAsSent(entity.name, source, sql.ref('t.id'))} as id, ${sql.join(fieldsOf(entity, source))}
      from ${sql.table(entity.name)} t
      where t.service_id = current_service() and t.id > ${after}
      order by t.id limit ${sql.lit(PAGE)}`.execute(reader)
    if (rows.length === 0) return
    yield csvText(rows.map(row => cellsOf(entity, row)))
    onRows(rows.length)
    after = rows.at(-1)?.own_id ?? after
  }
}

type ExportedRow = { readonly own_id: string; readonly id: string } & Readonly<Record<string, Value>>

// One record may have come under several ids: always the same one is chosen, and its own where there is none.
const idAsSent = (entity: string, source: string, id: RawBuilder<unknown>): RawBuilder<string> => sql`
  coalesce((select k.source_id from import_key k
    where k.service_id = current_service() and k.entity = ${entity} and k.record_id = ${id} and k.source = ${source}
      and strpos(k.source_id, ${sql.lit(LIST_SEPARATOR)}) = 0
    order by k.source_id = k.record_id::text, k.source_id limit 1), ${id}::text)`

const fieldsOf = (entity: Entity, source: string): readonly RawBuilder<unknown>[] =>
  Object.entries(entity.fields).map(
    ([name, field]) => sql`${fieldAsSent(entity, name, field, source)} as ${sql.ref(name)}`,
  )

function fieldAsSent(entity: Entity, name: string, field: Field, source: string): RawBuilder<unknown> {
  const column = sql.ref(`t.${name}`)
  if (field.kind === 'reference') {
    return sql`case when ${column} is not null then ${idAsSent(field.to, source, column)} end`
  }
  if (field.kind !== 'references') return column
  const to = sql.ref(`l.${field.to}_id`)
  return sql`array(select ${idAsSent(field.to, source, to)} from ${sql.table(field.through)} l
    where l.service_id = current_service() and l.${sql.ref(`${entity.name}_id`)} = t.id order by 1)`
}

const cellsOf = (entity: Entity, row: ExportedRow): readonly string[] =>
  columnsOf(entity).map(column => cellOf(row[column] ?? null, column === ID_COLUMN ? undefined : entity.fields[column]))

/** A value as its cell. Numbers stay numbers: a minus sign before digits runs nothing. */
export function cellOf(value: Value, field: Field | undefined): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (field?.kind === 'whole' || field?.kind === 'decimal') return String(value)
  return neutralised(typeof value === 'object' ? value.join(LIST_SEPARATOR) : String(value))
}
