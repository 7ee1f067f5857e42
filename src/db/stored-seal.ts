import type { LogName } from './log-rows.ts'
import type { Seal } from './seal-hash.ts'
import type { Reader } from './work.ts'

/** The seals of one service's log. */
export type Chain = { readonly serviceId: string; readonly log: LogName }

/** A seal with the hash that was written beside it. */
export type StoredSeal = Seal & { readonly hash: Uint8Array }

/** The next seal of a chain after a number (0: the first), or null at its end. */
export async function nextSeal(reader: Reader, { serviceId, log }: Chain, after: number): Promise<StoredSeal | null> {
  const found = await reader
    .selectFrom('seal')
    .selectAll()
    .where('service_id', '=', serviceId)
    .where('log', '=', log)
    .where('number', '>', after)
    .orderBy('number')
    .limit(1)
    .executeTakeFirst()
  if (!found) return null
  return {
    serviceId,
    log,
    number: found.number,
    sealedAt: found.sealed_at,
    throughSequence: found.through_sequence,
    sequences: found.sequences,
    rowHashes: found.row_hashes,
    previousHash: found.previous_hash,
    hash: found.hash,
  }
}
