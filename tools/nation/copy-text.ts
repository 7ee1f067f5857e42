import type { Entity, Value } from '#kernel/entity.ts'
import type { Row } from '../../demo/ledger.ts'
import { idOf } from './record-ids.ts'

/** Lines for PostgreSQL to copy into a table. */
export type Copy = { readonly table: string; readonly columns: readonly string[]; readonly lines: readonly string[] }

/** PostgreSQL’s text format: tabs between cells, `\N` for null. */
export function cell(value: Value | undefined): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return /[\\\t\n\r]/.test(value) ? escaped(value) : value
  if (typeof value === 'object') return `{${value.join(',')}}`
  return typeof value === 'boolean' ? (value ? 't' : 'f') : String(value)
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, character => ESCAPES[character] ?? character)

/** A service’s records of a kind, and the links that they have to others. */
export function copiesOf(
  service: { readonly id: string; readonly number: number },
  entity: Entity,
  rows: readonly Row[],
): readonly Copy[] {
  const columns = Object.entries(entity.fields).flatMap(([name, field]) => (field.kind === 'references' ? [] : [name]))
  const valueOf = (facts: Row['facts'], column: string): Value | undefined =>
    facts[column] ?? (entity.fields[column]?.kind === 'codes' ? [] : null)
  const lines = rows.map(({ id, facts }) =>
    [service.id, id, ...columns.map(column => cell(valueOf(facts, column)))].join('\t'),
  )
  return [{ table: entity.name, columns: ['service_id', 'id', ...columns], lines }, ...linksOf(service, entity, rows)]
}

function linksOf(
  service: { readonly id: string; readonly number: number },
  entity: Entity,
  rows: readonly Row[],
): readonly Copy[] {
  return Object.entries(entity.fields).flatMap(([name, field], at) => {
    if (field.kind !== 'references') return []
    const kind = `f${at.toString(16).padStart(2, '0')}`
    const pairs = rows.flatMap(({ id, facts }) => targetsOf(facts[name]).map(target => [id, target]))
    const lines = pairs.map(([from, to], number) =>
      [service.id, idOf(service.number, kind, number + 1), from, to].join('\t'),
    )
    return [{ table: field.through, columns: ['service_id', 'id', `${entity.name}_id`, `${field.to}_id`], lines }]
  })
}

const targetsOf = (value: Value | undefined): readonly string[] =>
  typeof value === 'object' && value !== null ? value : []
