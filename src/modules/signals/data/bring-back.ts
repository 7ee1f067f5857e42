import { readRecord, removeRecord, updateRecord } from '#db/record-store.ts'
import type { Writer } from '#db/work.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { signalSetAside } from '../domain/signal-set-aside.ts'

type Asked = {
  readonly childId: string
  readonly id: string
  readonly today: LocalDate
  /** Whether this decision is theirs to end. */
  readonly mayEnd: (personId: string) => boolean
}

/**
 * Ends a decision to set a signal aside: it held until yesterday. One made today has not held at all, and is taken out;
 * the change log keeps it.
 */
export async function bringBack(
  tx: Writer,
  { childId, id, today, mayEnd }: Asked,
): Promise<Result<null, 'not-found' | 'not-yours' | 'changed-meanwhile'>> {
  const stored = await readRecord(tx, signalSetAside, id)
  if (!stored || stored.values.child_id !== childId) return refuse('not-found')
  const { set_on, until_on, person_id } = stored.values
  if (!mayEnd(person_id)) return refuse('not-yours')
  if (until_on < today) return ok(null)
  if (set_on >= today) return removeRecord(tx, signalSetAside, id, stored.version)
  const ended = await updateRecord(tx, signalSetAside, id, stored.version, { until_on: addDays(today, -1) })
  return ended.ok ? ok(null) : ended
}
