import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'

type Asked = {
  readonly frameworkId: string
  readonly questions: readonly string[]
  readonly accountId: string
  readonly today: LocalDate
}

/** What an auditor found good in a case, and where it is to be seen. */
export type GoodInAudit = { readonly childId: string; readonly good: string; readonly on: LocalDate }

/** How many are shown, the newest. */
const MOST = 5

/**
 * What was good in cases in which all of some questions were judged sufficient, the newest first. It was written about
 * a child: for those only who may open the record, and not of records that are closed to them.
 */
export async function goodInAudits(reader: Reader, asked: Asked): Promise<readonly GoodInAudit[]> {
  const { frameworkId, questions, accountId, today } = asked
  const { rows } = await sql<GoodInAudit>`
    select a.child_id as "childId", a.good, a.completed_on as on
    from audit a
    join audit_case c on c.service_id = a.service_id and c.id = a.case_id
    join audit_round r on r.service_id = c.service_id and r.id = c.round_id
    join child on child.service_id = a.service_id and child.id = a.child_id
    where a.service_id = current_service() and a.part = 'first' and a.completed_on <= ${today} and a.good is not null
      and r.framework = ${frameworkId} and not ${restrictedFor(accountId, today)}
      and exists (select from audit_judgement j where j.service_id = a.service_id and j.audit_id = a.id
                  and j.question = any(${[...questions]}::text[]) and j.answer = 'yes')
      and not exists (select from audit_judgement j where j.service_id = a.service_id and j.audit_id = a.id
                      and j.question = any(${[...questions]}::text[]) and j.answer = 'no')
    order by a.completed_on desc, a.id desc limit ${MOST}`.execute(reader)
  return rows
}
