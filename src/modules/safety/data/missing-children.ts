import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { windowStart } from '../domain/safety-windows.ts'

/** A child who was missing lately, with each time that they were. */
export type MissingChild = {
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly episodes: readonly {
    readonly id: string
    readonly missing_from_on: LocalDate
    readonly missing_from_time: string | null
    readonly reported_to_police_on: LocalDate | null
    readonly found_on: LocalDate | null
    readonly talk_on: LocalDate | null
    readonly talk_declined: boolean | null
  }[]
}

type Asked = { readonly accountId: string; readonly today: LocalDate }

/** The children who are missing, or were lately, each with their episodes, the newest first. */
export async function missingChildren(reader: Reader, { accountId, today }: Asked): Promise<readonly MissingChild[]> {
  const { rows } = await sql<MissingChild>`
    select child.id as child_id, child.given_names, child.family_name, ${restrictedFor(accountId, today)} as closed, m.episodes
    from (
      select child_id, jsonb_agg(to_jsonb(e) order by e.missing_from_on desc, e.missing_from_time desc) as episodes
      from missing_episode e
      where e.service_id = current_service()
        and (e.found_on is null or e.missing_from_on > ${windowStart('missing', today)})
      group by child_id
    ) m
    join child on child.service_id = current_service() and child.id = m.child_id
    order by lower(child.family_name), lower(child.given_names), child.id`.execute(reader)
  return rows
}
