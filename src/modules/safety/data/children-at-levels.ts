import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { type KnownStanding, type Standing, standingOf } from '../domain/standing-of.ts'
import { levelRows } from './level-rows.ts'

type Named = {
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  /** Who answers for the work with the child. */
  readonly case_manager: string | null
}

/** A child of whom a level is high or very high, and who looks at that. */
export type ChildAtLevel = Named & { readonly standing: Standing }

type Asked = { readonly accountId: string; readonly today: LocalDate }

/** Those with whom the service works and of whom a level is high, by name. */
export async function childrenAtLevels(reader: Reader, { accountId, today }: Asked): Promise<readonly ChildAtLevel[]> {
  const { rows } = await sql<Named & KnownStanding>`
    select child.id as child_id, child.given_names, child.family_name, ${restrictedFor(accountId, today)} as closed,
           w.working_since, ${levelRows(sql`child.id`)} as levels,
           (select coalesce(jsonb_agg(jsonb_build_object('held_on', o.held_on, 'next_on', o.next_on)), '[]')
            from oversight o where o.service_id = child.service_id and o.child_id = child.id) as looks,
           (select coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'held_on', p.held_on, 'next_on', p.next_on)), '[]')
            from panel p where p.service_id = child.service_id and p.child_id = child.id) as panels,
           (select w.name from allocation a join person w on w.service_id = a.service_id and w.id = a.person_id
            where a.service_id = child.service_id and a.child_id = child.id and a.role = 'case-manager'
              and a.from_on <= ${today} and (a.until_on is null or a.until_on >= ${today})
            order by a.from_on desc, a.id limit 1) as case_manager
    from (
      select p.child_id, min(coalesce(p.starts_on, p.referred_on)) as working_since from programme p
      where p.service_id = current_service() and p.ended_on is null
      group by p.child_id
    ) w
    join child on child.service_id = current_service() and child.id = w.child_id
    where w.working_since is not null
      and exists (select from assessed_level l where l.service_id = child.service_id and l.child_id = child.id
                    and l.level in ('high', 'very-high'))
    order by lower(child.family_name), lower(child.given_names), child.id`.execute(reader)
  return rows.flatMap(row => {
    const standing = standingOf(row, today)
    const { child_id, given_names, family_name, closed, case_manager } = row
    return standing ? [{ child_id, given_names, family_name, closed, case_manager, standing }] : []
  })
}
