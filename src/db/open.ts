import type { Db } from './db.ts'
import { openEmbedded } from './open-embedded.ts'
import { openServer } from './open-server.ts'

export type OpenOptions = {
  /** PGlite only: begins with what another database held. */
  readonly snapshot?: Blob
  /** PostgreSQL only: how many at most. */
  readonly connections?: number
}

/** `postgres://…` opens a server; any other location is a PGlite folder, and none is PGlite in memory. */
export const openDb = async (location?: string, { snapshot, connections = 10 }: OpenOptions = {}): Promise<Db> =>
  location?.startsWith('postgres') ? openServer(location, connections) : openEmbedded(location, snapshot)
