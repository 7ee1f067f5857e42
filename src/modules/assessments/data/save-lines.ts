import { insertRecord, removeRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { Values } from '#kernel/entity.ts'
import { idFor } from '#kernel/id.ts'
import { ok, type Result } from '#kernel/result.ts'
import { assessment } from '../domain/assessment.ts'
import { type LineKey, type LineKind, type LineValues, settleLine, type TypedLine } from '../domain/line.ts'
import { LINE_TABLES, linesOf, type SavedLine } from './lines-of.ts'
import { type Draft, openForWriting } from './open-for-writing.ts'

/** A line that someone else has changed since it was opened: what both say. */
export type LineConflict = LineKey & {
  readonly typed: LineValues
  readonly saved: LineValues
  /** The record that was changed, of which the change log says by whom. */
  readonly recordId: string
}

type Saved = Result<{ readonly conflicts: readonly LineConflict[] }, 'already-completed' | 'not-found'>

/** Saves the lines that only this person has changed, and answers with those that two have left different. */
export async function saveLines(tx: Writer, assessmentId: string, typed: readonly TypedLine[]): Promise<Saved> {
  const opened = await openForWriting(tx, assessmentId)
  if (!opened.ok) return opened
  const draft = opened.value
  const saved = await linesOf(tx, assessmentId)
  const conflicts: LineConflict[] = []
  const own: Record<string, Values[string]> = {}
  for (const line of typed) {
    const stored = saved.find(({ kind, code }) => kind === line.kind && code === line.code) ?? null
    const now = line.kind === 'own' ? ownLine(draft, line.code) : (stored?.values ?? null)
    const becomes = settleLine(line, now)
    if (becomes === 'conflicts') {
      conflicts.push({ ...line, typed: line.values, saved: now, recordId: stored?.id ?? assessmentId })
    } else if (becomes === 'is-written') {
      if (line.kind === 'own') own[line.code] = line.values?.[line.code] ?? null
      else await writeLine(tx, draft, { kind: line.kind, code: line.code }, stored, line.values)
    }
  }
  if (Object.keys(own).length > 0) await updateRecord(tx, assessment, draft.id, draft.version, own)
  return ok({ conflicts })
}

/** A field of the assessment itself as a line. */
export const ownLine = ({ values }: Pick<Draft, 'values'>, field: string): LineValues => {
  const value = values[field] ?? null
  return value === null ? null : { [field]: value }
}

type RecordLine = { readonly kind: Exclude<LineKind, 'own'>; readonly code: string }

async function writeLine(
  tx: Writer,
  { id: assessmentId, values: { child_id } }: Draft,
  { kind, code }: RecordLine,
  stored: SavedLine | null,
  values: LineValues,
): Promise<void> {
  const { entity, key } = LINE_TABLES[kind]
  if (values === null) {
    if (stored) await removeRecord(tx, entity, stored.id, stored.version)
  } else if (stored) {
    await updateRecord(tx, entity, stored.id, stored.version, values)
  } else {
    const id = idFor(entity.name, assessmentId, code)
    await insertRecord(tx, entity, id, { ...values, child_id, assessment_id: assessmentId, [key]: code })
  }
}
