import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'

/** A concern that nobody has answered, with whose child it is about. */
export type OpenConcern = {
  readonly id: string
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly concern: string
  readonly about: string
  readonly raised_on: LocalDate
  readonly raised_by: string
  readonly owner_id: string
  readonly owner: string
  readonly due_on: LocalDate
  readonly due_time: string | null
}

type Asked = { readonly accountId: string; readonly today: LocalDate }

/** The concerns that wait for an answer, those that are needed first at the top. */
export async function openConcerns(reader: Reader, { accountId, today }: Asked): Promise<readonly OpenConcern[]> {
  const { rows } = await sql<OpenConcern>`
    select e.id, child.id as child_id, child.given_names, child.family_name,
           ${restrictedFor(accountId, today)} as closed,
           e.concern, e.about, e.raised_on, raiser.name as raised_by, e.owner_id, owner.name as owner, e.due_on, e.due_time
    from escalation e
    join child on child.service_id = e.service_id and child.id = e.child_id
    join person raiser on raiser.service_id = e.service_id and raiser.id = e.raised_by_id
    join person owner on owner.service_id = e.service_id and owner.id = e.owner_id
    where e.service_id = current_service() and e.answered_on is null
    order by e.due_on, e.due_time nulls last, e.id`.execute(reader)
  return rows
}
