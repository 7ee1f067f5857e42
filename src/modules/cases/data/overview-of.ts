import { listRecords } from '#db/record-store.ts'
import type { ChronologySource } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { offence } from '../domain/offence.ts'
import { outcome } from '../domain/outcome.ts'
import { childNow } from './child-now.ts'
import { chronology } from './chronology.ts'
import { legalNow } from './legal-now.ts'
import { programmesOf } from './programmes-of.ts'

const LATEST = 5

/** As much of a child’s record as its first page shows; null where the service has no such child. */
export async function overviewOf(
  reader: Reader,
  childId: string,
  { today, sources }: { readonly today: LocalDate; readonly sources: readonly ChronologySource[] },
) {
  const now = await childNow(reader, childId, today)
  if (!now) return null
  return {
    now,
    legal: await legalNow(reader, childId),
    programmes: await programmesOf(reader, childId, today),
    offences: await listRecords(reader, offence, { child_id: childId }),
    outcomes: await listRecords(reader, outcome, { child_id: childId }),
    latest: (await chronology(reader, childId, { sources, page: 1, perPage: LATEST })).entries,
  }
}

export type Overview = NonNullable<Awaited<ReturnType<typeof overviewOf>>>
