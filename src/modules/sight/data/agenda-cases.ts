import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Level, LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { ANSWERING_ROLES } from '#modules/workforce/index.ts'

/** A child with whom somebody works: which programmes are open, and the levels as they stand. */
export type AgendaCase = {
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly programmes: readonly { readonly kind: string; readonly starts_on: LocalDate | null }[]
  readonly levels: Readonly<Partial<Record<LevelSubject, Level>>>
}

type Asked = { readonly accountId: string; readonly today: LocalDate; readonly personId: string }

/** The children for whom a member of staff answers, by name. Of a closed record, the name alone. */
export async function agendaCases(
  reader: Reader,
  { accountId, today, personId }: Asked,
): Promise<readonly AgendaCase[]> {
  const { rows } = await sql<AgendaCase>`
    with theirs as materialized (
      select p.child_id, jsonb_agg(distinct jsonb_build_object('kind', p.kind, 'starts_on', p.starts_on)) as programmes
      from allocation a
      join programme p on p.service_id = a.service_id and p.id = a.programme_id
      where a.service_id = current_service() and a.person_id = ${personId}
        and a.role = any(${sql.val([...ANSWERING_ROLES])}::text[])
        and a.from_on <= ${today} and (a.until_on is null or a.until_on >= ${today}) and p.ended_on is null
      group by p.child_id
    ),
    latest as (
      select distinct on (l.child_id, l.about) l.child_id, l.about, l.level
      from assessed_level l
      join assessment a on a.service_id = l.service_id and a.id = l.assessment_id
      where l.service_id = current_service() and l.child_id in (select child_id from theirs)
        and a.completed_on <= ${today}
      order by l.child_id, l.about, a.completed_on desc, a.created_at desc, a.id desc
    ),
    named as (
      select child.id as child_id, child.given_names, child.family_name, ${restrictedFor(accountId, today)} as closed,
             theirs.programmes,
             (select coalesce(jsonb_object_agg(about, level), '{}') from latest where latest.child_id = child.id) as levels
      from theirs join child on child.service_id = current_service() and child.id = theirs.child_id
    )
    select child_id, given_names, family_name, closed,
           case when closed then '[]'::jsonb else programmes end as programmes,
           case when closed then '{}'::jsonb else levels end as levels
    from named
    order by lower(family_name), lower(given_names), child_id`.execute(reader)
  return rows
}
