import { readRecord, removeRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import type { RepeatKind } from './repeat-kind.ts'

/** Takes back that something repeats another. What is not linked any more stays so. */
export async function unlinkRepeat(tx: Writer, kind: RepeatKind, id: string, linkId: string): Promise<void> {
  const link = await readRecord(tx, kind.link, linkId)
  const isOfThis = link && [link.values[kind.later], link.values[kind.earlier]].includes(id)
  if (isOfThis) await removeRecord(tx, kind.link, linkId, link.version)
}
