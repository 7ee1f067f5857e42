import type { Kysely } from 'kysely'
import { openEmbedded } from './open-embedded.ts'
import { openServer } from './open-server.ts'
import type { Database } from './schema.ts'

export type Engine = 'pglite' | 'postgres'

/** The open database. The application goes in by `inService` and its like (see `work.ts`), never straight through `kysely`. */
export type Db = {
  readonly engine: Engine
  readonly kysely: Kysely<Database>
  /** Runs the job queue's own SQL, as the owner: one statement with values, or a script of several without. */
  readonly runScript: (text: string, values?: readonly unknown[]) => Promise<{ rows: unknown[] }>
  readonly close: () => Promise<void>
}

export type OpenOptions = {
  /** PGlite only: begins with what another database held. */
  readonly snapshot?: Blob
  /** PostgreSQL only: how many at most. */
  readonly connections?: number
}

/** `postgres://…` opens a server; any other location is a PGlite folder, and none is PGlite in memory. */
export const openDb = async (location?: string, { snapshot, connections = 10 }: OpenOptions = {}): Promise<Db> =>
  location?.startsWith('postgres') ? openServer(location, connections) : openEmbedded(location, snapshot)
