import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { standing } from '#modules/signals/index.ts'

/** How much stands with one member of staff; with nobody where there is no id. */
export type TeamTally = {
  readonly person_id: string | null
  readonly standing: number
  readonly act_now: number
  readonly late: number
  /** Come up to the team manager, or further. */
  readonly come_up: number
}

export type TeamAsked = { readonly accountId: string; readonly today: LocalDate; readonly teamId: string | null }

/**
 * The signals of a team, by whose work they are part of, and those that are with nobody. Of a child whose record is
 * closed to the reader all count as one, of which nothing more is said.
 */
export async function teamTallies(
  reader: Reader,
  { accountId, today, teamId }: TeamAsked,
): Promise<readonly TeamTally[]> {
  const { rows } = await sql<TeamTally>`
    with ${standing({ accountId, today })}
    select with_id as person_id,
           (count(*) filter (where not closed) + count(distinct child_id) filter (where closed))::int as standing,
           (count(*) filter (where not closed and severity = 'act-now'))::int as act_now,
           (count(*) filter (where not closed and due_on < ${today}))::int as late,
           (count(*) filter (where not closed and height >= 1))::int as come_up
    from standing
    where aside_id is null
      and (${teamId}::uuid is null or with_id is null or team_id = ${teamId}::uuid)
    group by with_id`.execute(reader)
  return rows
}
