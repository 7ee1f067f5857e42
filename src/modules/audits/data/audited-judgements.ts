import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'

type Asked = {
  readonly frameworkId: string
  /** As it stood on this day. */
  readonly on: LocalDate
  /** Only what was audited on this day or later. */
  readonly since?: LocalDate
  /** Only what rounds say that had been closed by then. */
  readonly closedOnly?: boolean
  readonly roundId?: string
}

/**
 * What audits say, case by case: the judgements of completed first audits, with what was settled in their place, and
 * those brought from elsewhere. Of a programme that was audited more than once, the newest audit alone.
 */
export async function auditedJudgements(reader: Reader, asked: Asked): Promise<readonly Judgement[]> {
  const { frameworkId, on, since = null, closedOnly = false, roundId = null } = asked
  const { rows } = await sql<Judgement>`
    with round as (
      select r.id, r.opened_on, r.closed_on from audit_round r
      where r.service_id = current_service() and r.framework = ${frameworkId} and r.opened_on <= ${on}
        and (${roundId}::uuid is null or r.id = ${roundId}::uuid)
        and (not ${closedOnly} or r.closed_on <= ${on})
    ), newest as (
      select distinct on (c.programme_id) c.id as case_id, a.id as audit_id
      from audit_case c
      join round on round.id = c.round_id
      join audit a on a.service_id = c.service_id and a.case_id = c.id and a.part = 'first'
      where c.service_id = current_service() and (c.replaced_on is null or c.replaced_on > ${on})
        and a.completed_on <= ${on} and (${since}::date is null or a.completed_on >= ${since}::date)
      order by c.programme_id, a.completed_on desc, c.id desc
    )
    select n.case_id::text as case, j.question, coalesce(s.answer, j.answer) as answer
    from newest n
    join audit_judgement j on j.service_id = current_service() and j.audit_id = n.audit_id
    left join lateral (
      select answer from audit_settlement s
      where s.service_id = current_service() and s.case_id = n.case_id and s.question = j.question and s.settled_on <= ${on}
      order by s.settled_on desc, s.id desc limit 1) s on true
    union all
    select e.round_id || ' ' || e.case_number, e.question, e.answer
    from judgement_elsewhere e join round on round.id = e.round_id
    where e.service_id = current_service()
      and (${since}::date is null or coalesce(round.closed_on, round.opened_on) >= ${since}::date)
    order by 1, 2`.execute(reader)
  return rows
}
