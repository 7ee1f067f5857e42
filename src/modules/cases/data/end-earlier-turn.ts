import type { Writer } from '#db/work.ts'
import type { RecordOf } from '#kernel/entity.ts'
import type { allocation } from '../domain/allocation.ts'
import { answersForIt } from '../domain/allocation-roles.ts'
import { takeOver } from '../domain/take-over.ts'
import { circumstances } from './circumstances.ts'

/**
 * A programme has one case manager at a time: ends the turn of the one before on the day before this one’s.
 * Answers whether that could be; where somebody else took over meanwhile, the transaction must not stand.
 */
export async function endEarlierTurn(tx: Writer, id: string, values: RecordOf<typeof allocation>): Promise<boolean> {
  if (!answersForIt(values.role)) return true
  const known = await circumstances(tx, values)
  const handover = takeOver(known?.sameRole ?? [], { id, from_on: values.from_on, until_on: values.until_on })
  if (!handover.ok) return false
  const { ending, until } = handover.value
  if (ending.length > 0)
    await tx
      .updateTable('allocation')
      .set({ until_on: until })
      .where('id', 'in', [...ending])
      .execute()
  return true
}
