import { compareRows } from './compare-rows.ts'
import type { Finding, Head } from './finding.ts'
import { type LogProblem, logProblem } from './log-problem.ts'
import type { Db } from './db.ts'
import { NO_HASH, sealHash } from './seal-hash.ts'
import { type Chain, nextSeal, type StoredSeal } from './stored-seal.ts'
import { lookAsOwner } from './work.ts'

/** No more are named of what may be a wrong number in a seal. */
const MISSING_NAMED = 1_000

/** Goes along one chain from its first seal, telling of one seal and of up to one page of its rows at a time. */
export async function* verifyChain(db: Db, chain: Chain, expected: readonly Head[]): AsyncGenerator<Finding> {
  let last: StoredSeal | null = null
  for (;;) {
    const seal: StoredSeal | null = await sealAfter(db, chain, last)
    if (!seal) break
    const problems = [...sealProblems(seal, last), ...unexpected(seal, expected)]
    yield { seals: 1, rows: 0, problems }
    // What a changed seal says of its rows proves nothing.
    if (!problems.some(({ kind }) => kind === 'seal-changed')) yield* compareRows(db, seal, after(seal, last))
    last = seal
  }
  if (last) yield { seals: 0, rows: 0, problems: [], head: headOf(last) }
  yield { seals: 0, rows: 0, problems: lostEnd(chain, last, expected) }
}

const sealAfter = (db: Db, chain: Chain, last: StoredSeal | null) =>
  lookAsOwner(db, reader => nextSeal(reader, chain, last?.number ?? 0))

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex')
const headOf = ({ serviceId, log, number, hash }: StoredSeal): Head => ({ serviceId, log, number, hash: hex(hash) })
const isNext = (seal: StoredSeal, previous: StoredSeal | null): boolean => seal.number === (previous?.number ?? 0) + 1

/** Where the seal's rows begin. After a missing seal that can only be told from its own first row. */
const after = (seal: StoredSeal, previous: StoredSeal | null): number | null =>
  isNext(seal, previous) ? (previous?.throughSequence ?? null) : (seal.sequences[0] ?? seal.throughSequence) - 1

function sealProblems(seal: StoredSeal, previous: StoredSeal | null): readonly LogProblem[] {
  const first = (previous?.number ?? 0) + 1
  const missing = missingSeals(seal, first, seal.number)
  if (hex(sealHash(seal)) !== hex(seal.hash)) return [...missing, logProblem('seal-changed', seal, seal.number)]
  const follows = hex(seal.previousHash) === hex(previous?.hash ?? NO_HASH)
  return isNext(seal, previous) && !follows ? [logProblem('chain-broken', seal, seal.number)] : missing
}

const unexpected = (seal: StoredSeal, expected: readonly Head[]): readonly LogProblem[] =>
  expected.some(({ number, hash }) => number === seal.number && hash !== hex(seal.hash))
    ? [logProblem('chain-broken', seal, seal.number)]
    : []

/** Seals that are known to have been there, after the last one that is. */
function lostEnd(chain: Chain, last: StoredSeal | null, expected: readonly Head[]): readonly LogProblem[] {
  const end = last?.number ?? 0
  const known = Math.max(end, ...expected.map(({ number }) => number))
  return missingSeals(chain, end + 1, known + 1)
}

const missingSeals = (chain: Chain, from: number, until: number): readonly LogProblem[] =>
  Array.from({ length: Math.min(until - from, MISSING_NAMED) }, (_none, n) =>
    logProblem('seal-removed', chain, from + n),
  )
