import { type Kysely, type Transaction, sql } from 'kysely'
import type { Db } from './db.ts'
import type { Database } from './schema.ts'

/** What a query needs. A transaction is one too, so queries compose inside commands. */
export type Reader = Pick<Kysely<Database>, 'selectFrom' | 'with' | 'fn' | 'getExecutor'>

/** What a write needs: a transaction, never a bare connection. */
export type Writer = Transaction<Database>

/**
 * What a worker may see beyond the service’s common records: victims’ records, which without it are not there whatever
 * is asked; or the figures that services of the nation share.
 */
export type Reach = 'victims' | 'nation'

/** On whose behalf the database works: seen by its policies and written to its logs. */
export type Worker = {
  readonly serviceId: string
  /** Null for the system's own work. */
  readonly accountId: string | null
  /** Names the request, command or job in the logs. */
  readonly request: string
  readonly reach?: Reach
}

/** Whom a transaction works for: identity work may concern no service. */
type Entrant = Pick<Worker, 'accountId' | 'request' | 'reach'> & { readonly serviceId?: string }

/** Runs a transaction that sees and changes one service's records only. */
export const inService = <Answer>(db: Db, worker: Worker, work: (tx: Writer) => Promise<Answer>): Promise<Answer> =>
  db.kysely.transaction().execute(async tx => {
    await enter(tx, 'sightline_app', worker)
    return work(tx)
  })

/** The same for a page that only looks: the database refuses a write. */
export const lookInService = <Answer>(
  db: Db,
  worker: Worker,
  work: (reader: Reader) => Promise<Answer>,
): Promise<Answer> =>
  db.kysely.transaction().execute(async tx => {
    await enter(tx, 'sightline_app', worker, 'read only')
    return work(tx)
  })

/** Reads a service's records as they all stood at one moment, whatever is written meanwhile: for what is read bit by bit. */
export const lookAtOneMoment = <Answer>(
  db: Db,
  worker: Worker,
  work: (reader: Reader) => Promise<Answer>,
): Promise<Answer> =>
  db.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async tx => {
      await enter(tx, 'sightline_app', worker, 'read only')
      return work(tx)
    })

/** Runs a transaction on accounts, sessions and memberships: no record of a child can be reached. */
export const inIdentity = <Answer>(db: Db, entrant: Entrant, work: (tx: Writer) => Promise<Answer>): Promise<Answer> =>
  db.kysely.transaction().execute(async tx => {
    await enter(tx, 'sightline_identity', entrant)
    return work(tx)
  })

/** Work of the owner's, over all services: set-up, sealing, restoring. Never for a person's request. */
export const asOwner = <Answer>(db: Db, work: (tx: Writer) => Promise<Answer>): Promise<Answer> =>
  db.kysely.transaction().execute(async tx => {
    await sql`select set_config('sightline.every_service', 'on', true)`.execute(tx)
    return work(tx)
  })

/** The same for looking only, at the whole as it stood at one moment. */
export const lookAsOwner = <Answer>(db: Db, work: (reader: Reader) => Promise<Answer>): Promise<Answer> =>
  db.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async tx => {
      await sql`select set_config('sightline.every_service', 'on', true),
                       set_config('transaction_read_only', 'on', true)`.execute(tx)
      return work(tx)
    })

type Role = 'sightline_app' | 'sightline_identity'

// Read only is set here and not at the transaction's start, where PGlite's driver would drop it unsaid.
const enter = (tx: Writer, role: Role, { serviceId, accountId, request, reach }: Entrant, mode?: 'read only') =>
  sql`select set_config('sightline.service', ${serviceId ?? ''}, true),
             set_config('sightline.account', ${accountId ?? ''}, true),
             set_config('sightline.request', ${request}, true),
             set_config('sightline.reach', ${reach ?? ''}, true),
             set_config('transaction_read_only', ${mode === 'read only' ? 'on' : 'off'}, true),
             set_config('role', ${role}, true)`.execute(tx)
