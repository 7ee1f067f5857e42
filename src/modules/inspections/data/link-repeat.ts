import { insertRecord, readRecord } from '#db/record-store.ts'
import type { Reader, Writer } from '#db/work.ts'
import { idFor } from '#kernel/id.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { inspectionDay } from '../domain/inspection-day.ts'
import { inspection } from '../domain/inspection.ts'
import type { RepeatKind } from './repeat-kind.ts'

export type LinkProblem = 'not-there' | 'not-earlier'

/** Keeps someone’s word that one thing repeats an earlier one. Said twice, it is kept once. */
export async function linkRepeat(
  tx: Writer,
  kind: RepeatKind,
  later: string,
  earlier: string,
): Promise<Result<null, LinkProblem>> {
  const [dayOfLater, dayOfEarlier] = [await dayRaised(tx, kind, later), await dayRaised(tx, kind, earlier)]
  if (dayOfLater === null || dayOfEarlier === null) return refuse('not-there')
  if (dayOfEarlier >= dayOfLater) return refuse('not-earlier')
  const id = idFor(kind.link.name, later, earlier)
  if ((await readRecord(tx, kind.link, id)) === null)
    await insertRecord(tx, kind.link, id, { [kind.later]: later, [kind.earlier]: earlier })
  return ok(null)
}

async function dayRaised(reader: Reader, { entity }: RepeatKind, id: string): Promise<LocalDate | null> {
  const raised = await readRecord(reader, entity, id)
  const of = raised && (await readRecord(reader, inspection, raised.values.inspection_id))
  return of && inspectionDay(of.values)
}
