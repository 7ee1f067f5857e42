import type { Writer } from '#db/work.ts'
import type { Entity } from '#kernel/entity.ts'

/** What bundles may carry, gathered from all modules. */
export type Catalogue = {
  /** Each after those that it refers to. */
  readonly entities: readonly Entity[]
  readonly lookalikes: readonly Lookalike[]
  readonly afterMerge: readonly AfterMerge[]
  readonly settled: readonly Settled[]
}

/** Records that are never changed once this field says something, nor those that belong to them through another field. */
export type Settled = {
  readonly entity: string
  readonly by: string
  readonly parts: readonly { readonly entity: string; readonly through: string }[]
}

/** Records that agree in all these fields are likely to be the same: told, and kept apart. */
export type Lookalike = {
  readonly entity: string
  readonly fields: readonly string[]
  /** The field that names whose record it is, where two records of one and the same are no news. */
  readonly of?: string
}

/** Writes what a module derives from records that an import wrote; called for at most a thousand at a time. */
export type AfterMerge = (
  tx: Writer,
  changed: { readonly entity: string; readonly ids: readonly string[] },
) => Promise<void>

export const entityNamed = (entities: readonly Entity[], name: string): Entity => {
  const found = entities.find(entity => entity.name === name)
  if (!found) throw new Error(`No record kind is named ${name}`)
  return found
}
