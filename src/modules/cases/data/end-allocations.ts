import type { Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** When a programme ends, so do the allocations to it that had no end yet. */
export async function endAllocations(tx: Writer, programmeId: string, endedOn: LocalDate): Promise<void> {
  await tx
    .updateTable('allocation')
    .set({ until_on: endedOn })
    .where('programme_id', '=', programmeId)
    .where('until_on', 'is', null)
    .where('from_on', '<=', endedOn)
    .execute()
}
