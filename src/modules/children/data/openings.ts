import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'

/** One look at a child's record. */
export type Opening = {
  readonly at: Date
  readonly name: string | null
  readonly action: 'open' | 'break-glass' | 'refused' | 'export' | 'search'
  readonly route: string | null
  readonly reason: string | null
}

/** Who has opened a record, newest first. */
export async function openingsOf(reader: Reader, childId: string, page: number, perPage: number) {
  const { rows } = await sql<Opening & { total: number }>`
    select l.at, a.name, l.action, l.detail ->> 'route' as route, l.detail ->> 'reason' as reason, count(*) over () as total
    from access_log l left join account a on a.id = l.account_id
    where l.child_id = ${childId}
    order by l.sequence desc limit ${perPage} offset ${(page - 1) * perPage}`.execute(reader)
  return { openings: rows as readonly Opening[], total: rows[0]?.total ?? 0 }
}
