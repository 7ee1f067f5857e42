type Version = { readonly id: string; readonly replaces_id: string | null }

/** A document as it stands now, with the versions that it took the place of, the latest first. */
export type Versions<Document extends Version> = { readonly now: Document; readonly before: readonly Document[] }

/** Puts the versions of each document together, in the order of those that stand now. */
export function newestVersions<Document extends Version>(all: readonly Document[]): readonly Versions<Document>[] {
  const byId = new Map(all.map(one => [one.id, one]))
  const replaced = new Set(all.map(({ replaces_id }) => replaces_id))
  return all.filter(({ id }) => !replaced.has(id)).map(now => ({ now, before: earlierThan(now, byId) }))
}

function earlierThan<Document extends Version>(
  { replaces_id }: Document,
  byId: ReadonlyMap<string, Document>,
): readonly Document[] {
  const earlier = replaces_id === null ? undefined : byId.get(replaces_id)
  return earlier ? [earlier, ...earlierThan(earlier, byId)] : []
}
