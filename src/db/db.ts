import type { Kysely } from 'kysely'
import type { Database } from './schema.ts'

export type Engine = 'pglite' | 'postgres'

/** An open database. The application goes in by `inService` and its like (see `work.ts`), never straight through `kysely`. */
export type Db = {
  readonly engine: Engine
  readonly kysely: Kysely<Database>
  /** Runs the job queue's own SQL, as the owner: one statement with values, or a script of several without. */
  readonly runScript: (text: string, values?: readonly unknown[]) => Promise<{ rows: unknown[] }>
  readonly close: () => Promise<void>
}
