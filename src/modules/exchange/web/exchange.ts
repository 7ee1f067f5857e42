import type { Catalogue } from '#bundle/catalogue.ts'
import type { Db } from '#db/db.ts'

/** Asks for a job to be done soon, by whichever process comes to it first. */
export type StartJob = (name: string, detail: object) => Promise<void>

/** What the pages of bundles need of the app. */
export type Exchange = { readonly db: Db; readonly catalogue: Catalogue; readonly startJob: StartJob }

export const STAGE_JOB = 'stage-bundle'
export const MERGE_JOB = 'merge-bundle'
export const CLEAR_JOB = 'clear-old-imports'
