import type { Entity } from '#kernel/entity.ts'

/** A record kind whose rows wait to be merged, with the columns that its file had. */
export type StagedEntity = { readonly entity: Entity; readonly file: string; readonly columns: readonly string[] }
