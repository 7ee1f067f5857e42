import { sql } from 'kysely'
import type { Reader, Writer } from '#db/work.ts'
import { listRecords } from '#db/record-store.ts'
import type { Entity, Value, Values } from '#kernel/entity.ts'
import { assessedFactor } from '../domain/assessed-factor.ts'
import { assessedLevel } from '../domain/assessed-level.ts'
import { assessmentAnswer } from '../domain/assessment-answer.ts'
import type { LineKey, LineKind } from '../domain/line.ts'

type LineTable = { readonly entity: Entity; readonly key: string }

/** The record kinds that lines are kept in, and the field that says which line each is. */
export const LINE_TABLES: Readonly<Record<Exclude<LineKind, 'own'>, LineTable>> = {
  answer: { entity: assessmentAnswer, key: 'question' },
  factor: { entity: assessedFactor, key: 'kind' },
  level: { entity: assessedLevel, key: 'about' },
}

export type SavedLine = LineKey & { readonly id: string; readonly version: number; readonly values: Values }

/** The lines of an assessment that are records of their own. */
export async function linesOf(reader: Reader, assessmentId: string): Promise<readonly SavedLine[]> {
  const lines: SavedLine[] = []
  for (const kind of ['answer', 'factor', 'level'] as const)
    for (const { id, version, values } of await listRecords(reader, LINE_TABLES[kind].entity, {
      assessment_id: assessmentId,
    }))
      lines.push({ kind, code: String(values[LINE_TABLES[kind].key]), id, version, values: ownValues(kind, values) })
  return lines
}

/** What a line itself says: not whose it is, nor which. */
const ownValues = (kind: Exclude<LineKind, 'own'>, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name]) => name !== 'child_id' && name !== 'assessment_id' && name !== LINE_TABLES[kind].key,
    ),
  )

/** Writes many records of one kind at once. */
export async function insertLines(
  tx: Writer,
  kind: Exclude<LineKind, 'own'>,
  records: readonly { readonly id: string; readonly values: Values }[],
): Promise<void> {
  if (records.length === 0) return
  const { entity } = LINE_TABLES[kind]
  const names = Object.keys(entity.fields)
  const row = (id: string, values: Values) =>
    sql`(current_service(), ${sql.join([id, ...names.map((name): Value => values[name] ?? null)])})`
  await sql`
    insert into ${sql.table(entity.name)} (${sql.join(['service_id', 'id', ...names].map(name => sql.ref(name)))})
    values ${sql.join(records.map(({ id, values }) => row(id, values)))}`.execute(tx)
}
