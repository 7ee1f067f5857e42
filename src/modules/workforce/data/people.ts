import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** A member of staff as a list shows them. */
export type Colleague = {
  readonly id: string
  readonly name: string
  readonly job_title: string | null
  readonly employer: string
  readonly team_id: string | null
  readonly team_name: string | null
  readonly team_welsh_name: string | null
  readonly welsh_level: string | null
  readonly starts_on: LocalDate | null
  readonly leaves_on: LocalDate | null
}

type Filter = {
  readonly teamId?: string | null
  readonly employer?: string | null
  /** Those who have left, too. */
  readonly everyone?: boolean
}

/** The people of the service who have not left, by name. */
export async function people(reader: Reader, today: LocalDate, filter: Filter = {}): Promise<readonly Colleague[]> {
  const { teamId = null, employer = null, everyone = false } = filter
  const { rows } = await sql<Colleague>`
    select p.id, p.name, p.job_title, p.employer, p.team_id, t.name as team_name, t.welsh_name as team_welsh_name,
           p.welsh_level, p.starts_on, p.leaves_on
    from person p left join team t on t.service_id = p.service_id and t.id = p.team_id
    where (${everyone} or p.leaves_on is null or p.leaves_on >= ${today})
      and (${teamId}::uuid is null or p.team_id = ${teamId})
      and (${employer}::text is null or p.employer = ${employer})
    order by lower(p.name), p.id`.execute(reader)
  return rows
}
