import { createHash } from 'node:crypto'
import type { Entity, Value } from '#kernel/entity.ts'
import type { RowReading } from './read-row.ts'
import { idsIn, type RecordIds } from './record-ids.ts'
import { referencesOf } from './format.ts'

/** A row as it waits in `import_row`. */
export type StagedRow = {
  readonly line: number
  readonly source_id: string
  readonly record_id: string
  readonly content_hash: string
  readonly sent: Readonly<Record<string, Value>>
  readonly facts: Readonly<Record<string, Value>>
}

export type ReadableRow = Pick<RowReading, 'values'> & { readonly line: number; readonly sourceId: string }

/** Puts a row's references into ids of this service, and takes the hash by which an unchanged row is known. */
export function stagedRow(entity: Entity, { line, sourceId, values }: ReadableRow, ids: RecordIds): StagedRow {
  const facts: Record<string, Value> = {}
  for (const [name, value] of Object.entries(values)) if (value !== null) facts[name] = value
  const sent: Record<string, Value> = {}
  for (const [name, field] of referencesOf(entity)) {
    const sentIds = [...new Set(idsIn(values[name]))]
    if (sentIds.length > 0) sent[name] = field.kind === 'reference' ? (sentIds[0] ?? null) : sentIds
    const here = sentIds.map(id => ids(field.to, id))
    if (field.kind === 'references') facts[name] = here
    else if (here[0] !== undefined) facts[name] = here[0]
  }
  return { line, source_id: sourceId, record_id: ids(entity.name, sourceId), content_hash: hashOf(facts), sent, facts }
}

// Empty answers are left out and names are sorted, so that a field added to the record kind later changes no hash.
const hashOf = (facts: Readonly<Record<string, Value>>): string => {
  const said = Object.entries(facts).filter(([, value]) => !Array.isArray(value) || value.length > 0)
  said.sort(([a], [b]) => (a < b ? -1 : 1))
  return `\\x${createHash('sha256').update(JSON.stringify(said)).digest('hex')}`
}
