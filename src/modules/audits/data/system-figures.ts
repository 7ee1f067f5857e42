import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { CASELOAD_ROLES } from '#modules/cases/domain/caseload-roles.ts'

/** What the record shows today of how the service is run. */
export type SystemFigures = {
  readonly openProgrammes: number
  readonly largestCaseload: number
  readonly vacantPosts: number
  readonly concernsWaiting: number
  readonly recommendationsOpen: number
  readonly toCountersign: number
}

/** Counted in one question to the database. */
export async function systemFigures(reader: Reader, today: LocalDate): Promise<SystemFigures> {
  const { rows } = await sql<SystemFigures>`
    select
      (select count(*)::int from programme p where p.service_id = current_service()
        and p.starts_on <= ${today} and (p.ended_on is null or p.ended_on > ${today})) as "openProgrammes",
      (select coalesce(max(n), 0)::int from (
        select count(distinct a.programme_id) as n from allocation a
        join programme p on p.service_id = a.service_id and p.id = a.programme_id
        where a.service_id = current_service() and a.role = any(${sql.val([...CASELOAD_ROLES])}::text[])
          and a.from_on <= ${today} and (a.until_on is null or a.until_on >= ${today})
          and (p.ended_on is null or p.ended_on > ${today})
        group by a.person_id) loads) as "largestCaseload",
      (select count(*)::int from post p where p.service_id = current_service()
        and p.from_on <= ${today} and (p.until_on is null or p.until_on >= ${today})
        and not exists (select from posting g where g.service_id = p.service_id and g.post_id = p.id
                          and g.from_on <= ${today} and (g.until_on is null or g.until_on >= ${today}))) as "vacantPosts",
      (select count(*)::int from escalation e where e.service_id = current_service() and e.answered_on is null)
        as "concernsWaiting",
      (select count(*)::int from recommendation r where r.service_id = current_service() and r.closed_on is null
        and r.accepted is distinct from false)
        as "recommendationsOpen",
      (select count(*)::int from assessment a where a.service_id = current_service() and a.completed_on is not null
        and a.origin = 'here'
        and not exists (select from countersignature c where c.service_id = a.service_id and c.assessment_id = a.id))
        as "toCountersign"`.execute(reader)
  const [found] = rows
  if (!found) throw new Error('A query without a table answers one row')
  return found
}
