import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Severity } from '../domain/rule.ts'
import { standing } from './standing.ts'

/** How many signals stand of one rule, one kind of programme and one team, and since when the first of them does. */
export type StandingTally = {
  readonly rule: string
  /** Null where it is of a child as a whole. */
  readonly programmeKind: string | null
  readonly severity: Severity
  readonly teamId: string | null
  readonly count: number
  /** How many of them have stood for no longer than a month. */
  readonly fresh: number
  readonly since: LocalDate
}

type Asked = {
  readonly accountId: string
  readonly today: LocalDate
  /** The day after which a signal is a fresh one. */
  readonly freshAfter: LocalDate
}

/** Counts all signals of the service that nobody has set aside. Figures alone: of nobody’s record does it say a thing. */
export async function standingTallies(reader: Reader, asked: Asked): Promise<readonly StandingTally[]> {
  const { rows } = await sql<StandingTally>`
    with ${standing(asked)}
    select rule, p.kind as "programmeKind", severity, team_id as "teamId", count(*)::int as count,
           (count(*) filter (where raised_on > ${asked.freshAfter}))::int as fresh, min(raised_on) as since
    from standing
    left join programme p
      on standing.subject_kind = 'programme' and p.service_id = current_service() and p.id = standing.subject_id
    where aside_id is null
    group by rule, p.kind, severity, team_id
    order by rule, p.kind, severity, team_id`.execute(reader)
  return rows
}
