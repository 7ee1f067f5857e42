import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '#kernel/local-date.ts'

/** Of a row of `child` in a query: whether a restriction keeps this person out today. The one place that says so. */
export const restrictedFor = (accountId: string, today: LocalDate): RawBuilder<boolean> => sql<boolean>`(
  exists (
    select from child_restriction r
    where r.service_id = child.service_id and r.child_id = child.id
      and r.from_on <= ${today} and (r.until_on is null or r.until_on >= ${today})
      and r.owner_account_id <> ${accountId}
      and not exists (
        select from restriction_reader named
        where named.service_id = r.service_id and named.child_restriction_id = r.id and named.account_id = ${accountId}
      )
  )
  and not exists (
    select from break_glass b
    where b.service_id = child.service_id and b.child_id = child.id
      and b.account_id = ${accountId} and b.until_at > clock_timestamp()
  )
)`
