import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import { asAt } from '#kernel/dated.ts'
import { LEVELS, type Level, type LevelSubject } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { PROGRAMME_KINDS, programmeGroup } from '#modules/cases/domain/programme-kinds.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { COUNTERSIGNED } from '../domain/countersigning.ts'

/** An assessment that waits for a manager. Of a closed record the page shows the name alone. */
export type Awaiting = {
  readonly id: string
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly programme_kind: string
  readonly stage: string
  readonly completed_on: LocalDate
  readonly author_id: string | null
  readonly author: string | null
  readonly levels: Readonly<Partial<Record<LevelSubject, Level>>>
}

type Page = {
  readonly accountId: string
  readonly today: LocalDate
  readonly page: number
  readonly perPage: number
  /** Only what these members of staff wrote; absent: what anybody did. */
  readonly authors?: readonly string[] | undefined
}

/**
 * The assessments that wait to be countersigned, those that have waited longest first. One that the next version has
 * overtaken waits no more. A test holds this to the rule in `countersigning.ts`.
 */
export async function awaitingCountersignature(reader: Reader, { accountId, today, page, perPage, authors }: Page) {
  const { groups, from } = asAt(COUNTERSIGNED, today).value
  const kinds = PROGRAMME_KINDS.codes.map(({ code }) => code).filter(code => groups.includes(programmeGroup(code)))
  const levels = LEVELS.slice(LEVELS.indexOf(from))
  const { rows } = await sql<Awaiting & { total: number }>`
    with undecided as materialized (
      select a.* from assessment a
      where a.service_id = current_service() and a.origin = 'here' and a.completed_on is not null
        and (${authors ?? null}::uuid[] is null or a.author_id = any(${authors ?? null}::uuid[]))
        and not exists (select from countersignature c where c.service_id = a.service_id and c.assessment_id = a.id)
        and not exists (
          select from assessment later
          where later.service_id = a.service_id and later.programme_id = a.programme_id
            and later.completed_on is not null
            and (later.completed_on, later.created_at, later.id) > (a.completed_on, a.created_at, a.id))
    )
    select a.id, a.child_id, child.given_names, child.family_name, ${restrictedFor(accountId, today)} as closed,
           p.kind as programme_kind, a.stage, a.completed_on, a.author_id, author.name as author,
           (select coalesce(jsonb_object_agg(l.about, l.level), '{}') from assessed_level l
            where l.service_id = a.service_id and l.assessment_id = a.id) as levels,
           count(*) over () as total
    from undecided a
    join child on child.service_id = a.service_id and child.id = a.child_id
    join programme p on p.service_id = a.service_id and p.id = a.programme_id
    left join person author on author.service_id = a.service_id and author.id = a.author_id
    where p.kind = any(${sql.val(kinds)}::text[]) or exists (
      select from assessed_level l
      left join lateral (
        select earlier.level from assessed_level earlier
        join assessment b on b.service_id = earlier.service_id and b.id = earlier.assessment_id
        where earlier.service_id = l.service_id and earlier.child_id = l.child_id and earlier.about = l.about
          and b.completed_on is not null
          and (b.completed_on, b.created_at, b.id) < (a.completed_on, a.created_at, a.id)
        order by b.completed_on desc, b.created_at desc, b.id desc
        limit 1
      ) before on true
      where l.service_id = a.service_id and l.assessment_id = a.id
        and (l.level = any(${sql.val([...levels])}::text[])
             or array_position(${ORDER}, l.level) < array_position(${ORDER}, before.level))
    )
    order by a.completed_on, a.id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(reader)
  return { awaiting: rows as readonly Awaiting[], total: rows[0]?.total ?? 0 }
}

const ORDER = sql`${sql.val([...LEVELS])}::text[]`
