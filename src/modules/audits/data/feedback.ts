import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { CASELOAD_ROLES } from '#modules/cases/domain/caseload-roles.ts'
import { restrictedFor } from '#modules/children/index.ts'

/** An auditor’s feedback on a case, for those who work with the child. */
export type Feedback = {
  readonly id: string
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly round: string
  readonly completed_on: LocalDate
}

type Asked = { readonly accountId: string; readonly personId: string; readonly today: LocalDate }

/** Feedback on the cases that somebody has in their caseload, to which nobody has replied. The second audit stays with its auditors. */
export async function feedbackToAnswer(
  reader: Reader,
  { accountId, personId, today }: Asked,
): Promise<readonly Feedback[]> {
  const { rows } = await sql<Feedback>`
    select a.id, a.child_id, child.given_names, child.family_name, ${restrictedFor(accountId, today)} as closed,
           r.title as round, a.completed_on
    from audit a
    join audit_case c on c.service_id = a.service_id and c.id = a.case_id
    join audit_round r on r.service_id = c.service_id and r.id = c.round_id
    join child on child.service_id = a.service_id and child.id = a.child_id
    where a.service_id = current_service() and a.part = 'first' and a.completed_on is not null and a.feedback is not null
      and not exists (select from audit_reply y where y.service_id = a.service_id and y.audit_id = a.id)
      and exists (select from allocation al
                  where al.service_id = a.service_id and al.programme_id = c.programme_id and al.person_id = ${personId}
                    and al.role = any(${sql.val([...CASELOAD_ROLES])}::text[])
                    and al.from_on <= ${today} and (al.until_on is null or al.until_on >= ${today}))
    order by a.completed_on, a.id`.execute(reader)
  return rows
}
