import type { EvidenceSource } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import type { Evidence } from '#kernel/evidence.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** All that the record holds that bears on a child’s levels, the newest first. */
export async function evidenceOf(
  reader: Reader,
  sources: readonly EvidenceSource[],
  childId: string,
  today: LocalDate,
): Promise<readonly Evidence[]> {
  const all: Evidence[] = []
  for (const source of sources) all.push(...(await source(reader, childId, today)))
  return all.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
