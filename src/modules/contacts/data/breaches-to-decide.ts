import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { type BreachFinding, breachSteps, type Compliance } from '../domain/breach-steps.ts'
import { COMPLIANCE_FACTS } from './compliance-facts.ts'

type Found = Compliance & {
  readonly childId: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
}

export type BreachToDecide = Omit<Found, keyof Compliance> & Pick<BreachFinding, 'step' | 'unanswered'>

type Asked = { readonly accountId: string; readonly today: LocalDate }

/** The programmes where a warning is no longer enough and nobody has decided, the longest waiting first. */
export async function breachesToDecide(
  reader: Reader,
  { accountId, today }: Asked,
): Promise<readonly BreachToDecide[]> {
  const { rows } = await sql<Found>`
    select p.child_id as "childId", child.given_names, child.family_name, ${restrictedFor(accountId, today)} as closed,
           p.kind as "programmeKind", ${COMPLIANCE_FACTS}
    from programme p join child on child.service_id = p.service_id and child.id = p.child_id
    where p.service_id = current_service() and (p.ended_on is null or p.ended_on > ${today})
      and exists (select from contact c where c.service_id = p.service_id and c.programme_id = p.id
                    and c.outcome = 'missed-unacceptable')`.execute(reader)
  return rows
    .map(one => ({ ...one, ...breachSteps(one, today) }))
    .filter(({ step }) => step === 'must-decide' || step === 'back-to-panel')
    .toSorted((a, b) => ((a.unanswered[0] ?? '') < (b.unanswered[0] ?? '') ? -1 : 1))
}
