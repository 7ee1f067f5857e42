import { sql } from 'kysely'
import type { DayAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import { codeLabel } from '#kernel/code-list.ts'
import type { DayItem, DayList } from '#kernel/contribution.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { awaitingCountersignature } from './awaiting-countersignature.ts'

const MINE: Words = { en: 'Assessments to go on with', cy: 'Asesiadau i fynd ymlaen â nhw' }
const AWAITING: Words = { en: 'Assessments to countersign', cy: 'Asesiadau i’w cydlofnodi' }
const DRAFT: Words = { en: 'Started and not completed', cy: 'Wedi’i ddechrau a heb ei gwblhau' }
const RETURNED: Words = { en: 'Returned by the manager', cy: 'Dychwelwyd gan y rheolwr' }
const SHOWN = 5

/** What waits for someone today: their own drafts and what was returned to them, or what waits for their signature. */
export async function assessmentDay(reader: Reader, asked: DayAsked): Promise<readonly DayList[]> {
  const { personId, may } = asked
  return [
    ...(personId !== null && may('assessment.write') ? [await ownWork(reader, asked, personId)] : []),
    ...(may('assessment.countersign') ? [await toCountersign(reader, asked)] : []),
  ]
}

type Row = {
  readonly id: string
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly started_on: LocalDate
  readonly is_draft: boolean
  readonly total: number
}

async function ownWork(reader: Reader, { accountId, today }: DayAsked, personId: string): Promise<DayList> {
  const { rows } = await sql<Row>`
    select a.id, a.child_id, child.given_names, child.family_name, ${restrictedFor(accountId, today)} as closed,
           a.started_on, a.completed_on is null as is_draft, count(*) over () as total
    from assessment a
    join child on child.service_id = a.service_id and child.id = a.child_id
    where a.service_id = current_service() and a.author_id = ${personId} and (
      a.completed_on is null or (
        exists (select from countersignature c where c.service_id = a.service_id and c.assessment_id = a.id
                and c.decision = 'returned')
        and not exists (select from assessment later where later.service_id = a.service_id
                        and later.programme_id = a.programme_id and later.created_at > a.created_at)
      ))
    order by a.started_on, a.id
    limit ${sql.lit(SHOWN)}`.execute(reader)
  return {
    id: 'own-assessments',
    title: MINE,
    for: 'worker',
    items: rows.map(ownItem),
    total: rows[0]?.total ?? 0,
    morePath: null,
    order: 40,
  }
}

const ownItem = ({ id, child_id, given_names, family_name, closed, started_on, is_draft }: Row): DayItem => ({
  ...{ childId: child_id, given_names, family_name, closed },
  what: is_draft ? DRAFT : RETURNED,
  on: started_on,
  path: `/children/${child_id}/assessments/${id}`,
})

async function toCountersign(reader: Reader, { accountId, today }: DayAsked): Promise<DayList> {
  const { awaiting, total } = await awaitingCountersignature(reader, { accountId, today, page: 1, perPage: SHOWN })
  return {
    id: 'to-countersign',
    title: AWAITING,
    for: 'manager',
    items: awaiting.map(({ id, child_id, given_names, family_name, closed, completed_on, programme_kind }) => ({
      ...{ childId: child_id, given_names, family_name, closed },
      what: codeLabel(PROGRAMME_KINDS, programme_kind),
      on: completed_on,
      path: `/children/${child_id}/assessments/${id}/countersign`,
    })),
    total,
    morePath: '/countersigning',
    order: 20,
  }
}
