import { sql } from 'kysely'
import type { Head } from './finding.ts'
import { LOGS } from './log-rows.ts'
import type { LogProblem } from './log-problem.ts'
import type { Db } from './db.ts'
import type { Chain } from './stored-seal.ts'
import { verifyChain } from './verify-chain.ts'
import { lookAsOwner } from './work.ts'

export type Verified = {
  readonly seals: number
  /** Sealed rows that were looked at. */
  readonly rows: number
  /** Rows that no seal protects yet, and since when. */
  readonly unsealed: number
  readonly unsealedSince: Date | null
  /** To be kept outside the database: given back as `expected`, they prove that no chain was written anew. */
  readonly heads: readonly Head[]
  /** The first thousand. */
  readonly problems: readonly LogProblem[]
  readonly problemCount: number
}

const PROBLEMS_NAMED = 1_000

/** Looks at every sealed row of every log, a batch at a time, and names each that is not as it was sealed. */
export async function verifyLogs(db: Db, { expected = [] }: { expected?: readonly Head[] } = {}): Promise<Verified> {
  let [seals, rows, problemCount] = [0, 0, 0]
  const problems: LogProblem[] = []
  const heads: Head[] = []
  const chains = await chainsOf(db, expected)
  for (const chain of chains) {
    for await (const found of verifyChain(db, chain, expected.filter(sameChain(chain)))) {
      if (found.head) heads.push(found.head)
      seals += found.seals
      rows += found.rows
      problemCount += found.problems.length
      problems.push(...found.problems.slice(0, PROBLEMS_NAMED - problems.length))
    }
  }
  return { seals, rows, ...(await unsealedRows(db, chains)), heads, problems, problemCount }
}

const sameChain =
  (chain: Chain) =>
  ({ serviceId, log }: Chain): boolean =>
    serviceId === chain.serviceId && log === chain.log

async function chainsOf(db: Db, expected: readonly Head[]): Promise<readonly Chain[]> {
  const found = await lookAsOwner(db, reader =>
    sql<{ id: string }>`select id from service union select service_id from seal`.execute(reader),
  )
  const services = new Set([...found.rows.map(({ id }) => id), ...expected.map(({ serviceId }) => serviceId)])
  return [...services].sort().flatMap(serviceId => LOGS.map(log => ({ serviceId, log })))
}

async function unsealedRows(db: Db, chains: readonly Chain[]): Promise<Pick<Verified, 'unsealed' | 'unsealedSince'>> {
  let unsealed = 0
  let unsealedSince: Date | null = null
  for (const { serviceId, log } of chains) {
    const found = await lookAsOwner(db, reader =>
      sql<{ count: number; since: Date | null }>`
        select count(*) as count, min(at) as since from ${sql.table(log)}
        where service_id = ${serviceId} and sequence > (
          select coalesce(max(through_sequence), 0) from seal where service_id = ${serviceId} and log = ${log})`.execute(
        reader,
      ),
    )
    const { count, since } = found.rows[0] ?? { count: 0, since: null }
    unsealed += count
    if (since && (!unsealedSince || since < unsealedSince)) unsealedSince = since
  }
  return { unsealed, unsealedSince }
}
