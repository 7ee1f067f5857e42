import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'

/** A plan that waits for approval. Of a record closed to the reader: the name alone. */
export type AwaitingPlan = {
  readonly id: string | null
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly kind: string | null
  readonly author: string | null
  readonly submitted_on: LocalDate | null
}

type Page = { readonly accountId: string; readonly today: LocalDate; readonly page: number; readonly perPage: number }

/** The plans that were sent for approval, the oldest first. */
export async function awaitingPlans(reader: Reader, { accountId, today, page, perPage }: Page) {
  const { rows } = await sql<AwaitingPlan & { total: number }>`
    select child_id, given_names, family_name, closed, total,
           case when closed then null else id end as id,
           case when closed then null else kind end as kind,
           case when closed then null else author end as author,
           case when closed then null else submitted_on end as submitted_on
    from (
      select plan.id, plan.child_id, child.given_names, child.family_name, programme.kind, person.name as author,
             plan.submitted_on, ${restrictedFor(accountId, today)} as closed, count(*) over () as total
      from plan
      join child on child.service_id = plan.service_id and child.id = plan.child_id
      join programme on programme.service_id = plan.service_id and programme.id = plan.programme_id
      left join person on person.service_id = plan.service_id and person.id = plan.author_id
      where plan.submitted_on is not null and plan.agreed_on is null and plan.replaced_on is null
        and programme.ended_on is null
    ) waiting
    order by waiting.submitted_on, waiting.id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(reader)
  return { plans: rows as readonly AwaitingPlan[], total: rows[0]?.total ?? 0 }
}
