import { insertRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { idFor } from '#kernel/id.ts'
import type { RecordOf, Values } from '#kernel/entity.ts'
import { assessment } from '../domain/assessment.ts'
import type { LineKey } from '../domain/line.ts'
import { insertLines, LINE_TABLES, linesOf, type SavedLine } from './lines-of.ts'

type Version = {
  readonly id: string
  readonly values: RecordOf<typeof assessment>
  /** The version whose lines it begins with; null where there is none. */
  readonly fromId: string | null
  /** Which of its lines are taken over. */
  readonly takes: (line: LineKey) => boolean
}

/** Writes a new assessment, beginning with what an earlier one says. */
export async function beginVersion(tx: Writer, { id, values, fromId, takes }: Version): Promise<void> {
  await insertRecord(tx, assessment, id, values)
  const lines = fromId === null ? [] : (await linesOf(tx, fromId)).filter(takes)
  for (const kind of ['answer', 'factor', 'level'] as const)
    await insertLines(
      tx,
      kind,
      lines.filter(line => line.kind === kind).map(line => copyOf(line, { id, child_id: values.child_id })),
    )
}

/** An explanation of evidence is not taken over: it is given of the evidence as it stands then. */
function copyOf(
  line: SavedLine,
  to: { readonly id: string; readonly child_id: string },
): { id: string; values: Values } {
  const { entity, key } = LINE_TABLES[line.kind === 'own' ? 'answer' : line.kind]
  return {
    id: idFor(entity.name, to.id, line.code),
    values: {
      ...line.values,
      ...('against_evidence' in line.values ? { against_evidence: null } : {}),
      child_id: to.child_id,
      assessment_id: to.id,
      [key]: line.code,
    },
  }
}
