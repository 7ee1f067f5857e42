import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import type { Fact, Severity } from '../domain/rule.ts'

/** A signal about a victim, for those who work with them. */
export type VictimSignal = {
  readonly victim_id: string
  readonly name: string
  readonly rule: string
  readonly severity: Severity
  readonly says: Words
  readonly evidence: readonly Fact[]
  readonly todo: { readonly words: Words; readonly path: string }
  readonly raised_on: LocalDate
  readonly due_on: LocalDate
  readonly times_raised: number
}

type Asked = {
  readonly accountId: string
  readonly today: LocalDate
  readonly page: number
  readonly perPage: number
}

/**
 * A page of the signals about victims, what is due first at the top: needs to reach behind the wall. What follows from
 * the record of a child that is closed to the reader is left out, as it is on the victim’s own page.
 */
export async function signalsOfVictims(
  reader: Reader,
  { accountId, today, page, perPage }: Asked,
): Promise<{ readonly rows: readonly VictimSignal[]; readonly total: number }> {
  const { rows } = await sql<VictimSignal & { total: number }>`
    with seen as (
      select distinct on (s.subject_id, s.rule, s.about)
             s.subject_id as victim_id, v.name, s.rule, s.about, s.severity, s.says, s.evidence, s.todo, s.raised_on,
             s.due_on, s.times_raised
      from signal s
      join victim v on v.service_id = s.service_id and v.id = s.subject_id
      join child on child.service_id = s.service_id and child.id = s.child_id
      where s.service_id = current_service() and s.ended_on is null and s.subject_kind = 'victim'
        and not ${restrictedFor(accountId, today)}
      order by s.subject_id, s.rule, s.about, s.due_on
    )
    select seen.*, count(*) over ()::int as total from seen
    order by due_on, name, victim_id, rule, about limit ${perPage} offset ${(page - 1) * perPage}`.execute(reader)
  return { rows, total: rows[0]?.total ?? 0 }
}
