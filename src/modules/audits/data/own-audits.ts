import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { auditorIdsOf } from './auditors.ts'

/** A case that was given to somebody to audit, and how far they are. */
export type OwnAudit = {
  readonly id: string
  readonly number: number
  readonly round: string
  readonly framework: string
  readonly due_on: LocalDate | null
  readonly child_id: string
  readonly work: string
  readonly given_names: string
  readonly family_name: string
  readonly judged: number
  readonly completed_on: LocalDate | null
}

type Asked = { readonly accountId: string; readonly email: string }

/** The cases of open rounds that this person is to audit or has audited, those to do first. */
export async function ownAudits(reader: Reader, asked: Asked): Promise<readonly OwnAudit[]> {
  const ids = await auditorIdsOf(reader, asked)
  const { rows } = await sql<OwnAudit>`
    select a.id, c.number, r.title as round, r.framework, r.due_on, a.child_id, c.work, child.given_names,
           child.family_name, a.completed_on,
           (select count(*) from audit_judgement j where j.service_id = a.service_id and j.audit_id = a.id) as judged
    from audit a
    join audit_case c on c.service_id = a.service_id and c.id = a.case_id
    join audit_round r on r.service_id = c.service_id and r.id = c.round_id
    join child on child.service_id = a.service_id and child.id = a.child_id
    where a.service_id = current_service() and a.auditor_id = any(${sql.val([...ids])}::uuid[])
      and c.replaced_on is null and r.closed_on is null
    order by a.completed_on nulls first, r.due_on nulls last, r.opened_on, c.number, a.id`.execute(reader)
  return rows
}
