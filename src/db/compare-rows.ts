import type { Finding } from './finding.ts'
import { type LogProblem, logProblem } from './log-problem.ts'
import { hashLogRows, type LogRow } from './log-rows.ts'
import type { Db } from './db.ts'
import { HASH_BYTES } from './seal-hash.ts'
import type { StoredSeal } from './stored-seal.ts'
import { lookAsOwner } from './work.ts'

const ROWS_A_PAGE = 5_000

/** Sets the rows that are in the log beside those that were sealed: both rise by their sequence numbers. */
export async function* compareRows(db: Db, seal: StoredSeal, after: number | null): AsyncGenerator<Finding> {
  const { serviceId, log, throughSequence: through } = seal
  let [met, from] = [0, after]
  for (;;) {
    const page = { log, serviceId, after: from, through }
    const rows = await lookAsOwner(db, reader => hashLogRows(reader, page, ROWS_A_PAGE))
    const final = rows.length < ROWS_A_PAGE
    const compared = comparePage(seal, met, rows, final)
    yield { seals: 0, rows: rows.length, problems: compared.problems }
    if (final) return
    met = compared.met
    from = rows.at(-1)?.sequence ?? through
  }
}

/** Goes on from the sealed row where the page before ended; after the last page, sealed rows not met are gone. */
function comparePage(seal: StoredSeal, from: number, rows: readonly LogRow[], final: boolean) {
  const problems: LogProblem[] = []
  let met = from
  const missUntil = (sequence: number) => {
    for (let next = seal.sequences[met]; next !== undefined && next < sequence; next = seal.sequences[++met]) {
      problems.push(logProblem('removed', seal, seal.number, next))
    }
  }
  for (const { sequence, hash } of rows) {
    missUntil(sequence)
    if (seal.sequences[met] !== sequence) {
      problems.push(logProblem('slipped-in', seal, seal.number, sequence))
    } else {
      if (!sealedHash(seal, met).equals(hash)) problems.push(logProblem('changed', seal, seal.number, sequence))
      met += 1
    }
  }
  if (final) missUntil(Infinity)
  return { met, problems }
}

const sealedHash = ({ rowHashes }: StoredSeal, position: number): Buffer =>
  Buffer.from(rowHashes.subarray(position * HASH_BYTES, (position + 1) * HASH_BYTES))
