import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** A post as one person holds or held it. */
export type HeldPost = {
  readonly id: string
  readonly post_id: string
  readonly title: string
  readonly kind: string
  readonly hours_per_week: number | null
  readonly from_on: LocalDate
  readonly until_on: LocalDate | null
}

/** The posts that somebody has held, the newest first. */
export async function postingsOf(reader: Reader, personId: string): Promise<readonly HeldPost[]> {
  const { rows } = await sql<HeldPost>`
    select g.id, g.post_id, post.title, g.kind, g.hours_per_week, g.from_on, g.until_on
    from posting g join post on post.service_id = g.service_id and post.id = g.post_id
    where g.person_id = ${personId}
    order by g.from_on desc, g.id`.execute(reader)
  return rows
}
