import { sql } from 'kysely'
import type { ChronologySource } from '#db/contributions.ts'
import { PREPARED } from '#db/prepared.ts'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** One day of a child’s chronology: what happened, with its code and its own words where it has them. */
export type ChronologyEntry = {
  readonly event: string
  readonly on: LocalDate
  /** The time of day, where it is known. */
  readonly at: string | null
  readonly record_id: string
  readonly code: string | null
  readonly text: string | null
}

type Asked = { readonly sources: readonly ChronologySource[]; readonly page: number; readonly perPage: number }

/** Everything dated in these parts of a child’s record, the newest first. */
export async function chronology(reader: Reader, childId: string, { sources, page, perPage }: Asked) {
  const { rows } = await sql<ChronologyEntry & { total: number }>`${PREPARED}
    select event, day as "on", at, record_id, code, text, count(*) over () as total
    from (${everythingDated(childId, sources)}) dated
    where day is not null
    order by day desc, at desc nulls last, event, record_id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(reader)
  return { entries: rows as readonly ChronologyEntry[], total: rows[0]?.total ?? 0 }
}

/** An empty first part says what the columns are, so that a part may leave one blank. */
const everythingDated = (childId: string, sources: readonly ChronologySource[]) => sql`
  select null::text as event, null::date as day, null::text as at, null::uuid as record_id, null::text as code,
         null::text as text
  where false
  ${sql.join(
    sources.map(({ rows }) => sql`union all select * from (${rows(childId)}) part`),
    sql` `,
  )}`
