import type { Engine } from '#db/db.ts'

/** What a run of the tests starts once and every test file may ask for with `inject`. */
export type Provided = {
  /** Which database this run of the file is on. */
  engine: Engine
  /** The file of a migrated PGlite, loaded into memory in a moment. */
  pgliteSnapshot: string
  /** A real PostgreSQL: a database whose owner may create others. */
  postgresUrl: string
  /** The name of a migrated and empty database there, to be copied: `create database x template y`. */
  postgresTemplate: string
  /** The name of a database there with the demonstration set up in it. */
  demoTemplate: string
  /** Where the browser that all journeys share is listening. */
  browserEndpoint: string
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions, @typescript-eslint/no-empty-object-type -- only an interface can be added to
  export interface ProvidedContext extends Provided {}
}
