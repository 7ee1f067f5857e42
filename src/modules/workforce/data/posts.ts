import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** A time that somebody spent in a post. */
export type Holder = {
  readonly id: string
  readonly person_id: string
  readonly name: string
  readonly kind: string
  readonly hours_per_week: number | null
  readonly from_on: LocalDate
  readonly until_on: LocalDate | null
}

export type PostWithHolders = {
  readonly id: string
  readonly title: string
  readonly employer: string
  readonly hours_per_week: number | null
  readonly statutory_role: string | null
  readonly from_on: LocalDate
  readonly until_on: LocalDate | null
  readonly team_name: string | null
  readonly team_welsh_name: string | null
  /** The newest first. */
  readonly holders: readonly Holder[]
}

/** The posts of the service with everybody who has held them, by title; one post where its id is given. */
export async function posts(reader: Reader, id: string | null = null): Promise<readonly PostWithHolders[]> {
  const { rows } = await sql<PostWithHolders>`
    select post.id, post.title, post.employer, post.hours_per_week, post.statutory_role, post.from_on, post.until_on,
           t.name as team_name, t.welsh_name as team_welsh_name, coalesce(h.holders, '[]') as holders
    from post
    left join team t on t.service_id = post.service_id and t.id = post.team_id
    left join lateral (
      select jsonb_agg(jsonb_build_object(
               'id', g.id, 'person_id', g.person_id, 'name', p.name, 'kind', g.kind, 'hours_per_week', g.hours_per_week,
               'from_on', g.from_on, 'until_on', g.until_on) order by g.from_on desc, g.id) as holders
      from posting g join person p on p.service_id = g.service_id and p.id = g.person_id
      where g.service_id = post.service_id and g.post_id = post.id
    ) h on true
    where ${id}::uuid is null or post.id = ${id}
    order by lower(post.title), post.id`.execute(reader)
  return rows
}
