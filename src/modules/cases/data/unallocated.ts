import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ANSWERING_ROLES } from '#modules/workforce/index.ts'
import { restrictedFor } from '#modules/children/index.ts'
import type { ProgrammeStatus } from '../domain/programme-status.ts'
import { liveStatusOn, standingOn, WITH_STANDING } from './live-status.ts'

/** A programme for which nobody answers, nor is to. */
export type Unallocated = {
  readonly id: string
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly spoken_language: string | null
  readonly kind: string
  readonly status: ProgrammeStatus
  /** Since when it has waited: its referral or start, or the day after the last case manager’s. */
  readonly since: LocalDate
}

type Page = { readonly accountId: string; readonly today: LocalDate; readonly page: number; readonly perPage: number }

/** The programmes that wait for a case manager, those that have waited longest first. */
export async function unallocated(reader: Reader, { accountId, today, page, perPage }: Page) {
  const { rows } = await sql<Unallocated & { total: number }>`
    with ${standingOn(today)}
    select waiting.*, count(*) over () as total
    from (
      select programme.id, programme.child_id, child.given_names, child.family_name, child.spoken_language,
             programme.kind, ${restrictedFor(accountId, today)} as closed, ${liveStatusOn(today)} as status,
             greatest(coalesce(programme.referred_on, programme.starts_on), last.until_on + 1) as since
      from programme
      join child on child.service_id = programme.service_id and child.id = programme.child_id
      ${WITH_STANDING}
      left join lateral (
        select max(coalesce(a.until_on, 'infinity')) as until_on from allocation a
        where a.service_id = programme.service_id and a.programme_id = programme.id
          and a.role = any(${sql.val([...ANSWERING_ROLES])}::text[])
      ) last on true
      where programme.ended_on is null and answering.names is null and (last.until_on is null or last.until_on < ${today})
    ) waiting
    where status in ('referred', 'not-started', 'open-unallocated')
    order by since, id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(reader)
  return { programmes: rows as readonly Unallocated[], total: rows[0]?.total ?? 0 }
}
