import { sql } from 'kysely'
import type { EvidenceSource } from '#db/contributions.ts'
import { type CodeList, codeLabel } from '#kernel/code-list.ts'
import type { Evidence, EvidenceKind } from '#kernel/evidence.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { CARE_STATUSES } from '../domain/care-statuses.ts'
import { HEALTH_AREAS } from '../domain/health-areas.ts'

type Circumstance = {
  readonly kind: EvidenceKind & ('protection-plan' | 'health-need')
  readonly id: string
  readonly day: LocalDate
  readonly code: string
}

const READ: Readonly<Record<Circumstance['kind'], { readonly list: CodeList; readonly page: string }>> = {
  'protection-plan': { list: CARE_STATUSES, page: '/home' },
  'health-need': { list: HEALTH_AREAS, page: '/education' },
}

/** What holds of a child today that bears on the levels: a protection plan, needs in mental health or substance use. */
export const circumstancesEvidence: EvidenceSource = async (reader, childId, today) => {
  const { rows } = await sql<Circumstance>`
    select 'protection-plan' as kind, c.id, c.from_on as day, c.status as code
    from care_status c
    where c.child_id = ${childId} and c.status in ('child-protection-plan', 'child-protection-register')
      and c.from_on <= ${today} and (c.until_on is null or c.until_on >= ${today})
    union all
    select 'health-need', n.id, n.identified_on, n.area
    from health_need n
    where n.child_id = ${childId} and n.area in ('mental-health', 'substance-use')
      and n.identified_on <= ${today} and (n.ended_on is null or n.ended_on >= ${today})
    order by day desc, id`.execute(reader)
  return rows.map(({ kind, id, day, code }): Evidence => {
    const { list, page } = READ[kind]
    return { kind, on: day, what: codeLabel(list, code), path: `/children/${childId}${page}`, recordId: id }
  })
}
