import { createHash } from 'node:crypto'
import type { LogName } from './log-rows.ts'

export const HASH_BYTES = 32

/** What the first seal of a chain takes for the hash of the one before. */
export const NO_HASH: Uint8Array = new Uint8Array(HASH_BYTES)

/** A batch of sealed rows, as it stands in the chain. */
export type Seal = {
  readonly serviceId: string
  readonly log: LogName
  readonly number: number
  readonly sealedAt: Date
  readonly throughSequence: number
  readonly sequences: readonly number[]
  readonly rowHashes: Uint8Array
  readonly previousHash: Uint8Array
}

/** SHA-256 over everything that the seal says, the hash before it included. */
export function sealHash(seal: Seal): Uint8Array {
  const { serviceId, log, number, sealedAt, throughSequence, sequences } = seal
  const said = JSON.stringify([serviceId, log, number, sealedAt.toISOString(), throughSequence, sequences])
  return createHash('sha256').update(seal.previousHash).update(said).update(seal.rowHashes).digest()
}
