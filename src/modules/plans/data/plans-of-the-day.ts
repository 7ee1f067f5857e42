import { sql } from 'kysely'
import type { DayAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import type { DayItem, DayList } from '#kernel/contribution.ts'
import type { Words } from '#kernel/language.ts'
import { CASELOAD_ROLES } from '#modules/cases/domain/caseload-roles.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { type PlanDue, planDues } from '../domain/plan-standing.ts'
import { awaitingPlans } from './awaiting-plans.ts'
import { planStandings } from './plan-standings.ts'

const SHOWN = 20

type List = {
  readonly id: string
  readonly title: Words
  readonly of: readonly PlanDue['of'][]
  readonly order: number
}

const LISTS: readonly List[] = [
  {
    id: 'plans-to-agree',
    title: { en: 'Plans to write and agree', cy: 'Cynlluniau i’w hysgrifennu a chytuno arnynt' },
    of: ['plan'],
    order: 40,
  },
  {
    id: 'plan-actions-due',
    title: { en: 'Actions of plans', cy: 'Camau gweithredu cynlluniau' },
    of: ['action'],
    order: 41,
  },
  {
    id: 'plan-reviews-due',
    title: { en: 'Plans to review and to end', cy: 'Cynlluniau i’w hadolygu a’u gorffen' },
    of: ['review', 'exit'],
    order: 42,
  },
]

const TO_APPROVE: Words = { en: 'Plans to approve', cy: 'Cynlluniau i’w cymeradwyo' }
const APPROVE: Words = { en: 'Approve or return', cy: 'Cymeradwyo neu ddychwelyd' }

/** What waits for someone: of their own caseload, and for a manager what was sent for approval. */
export async function plansOfTheDay(reader: Reader, asked: DayAsked): Promise<readonly DayList[]> {
  return [...(await mine(reader, asked)), ...(asked.may('plan.approve') ? [await toApprove(reader, asked)] : [])]
}

async function mine(reader: Reader, { accountId, personId, today, may }: DayAsked): Promise<readonly DayList[]> {
  if (personId === null || !may('plan.write')) return []
  const standings = await planStandings(
    reader,
    sql`programme.id in (
      select a.programme_id from allocation a
      where a.person_id = ${personId} and a.role = any(${sql.val([...CASELOAD_ROLES])}::text[])
        and a.from_on <= ${today} and (a.until_on is null or a.until_on >= ${today})
    )`,
  )
  const dues = standings.flatMap(one => planDues(one, today).map(due => ({ ...due, childId: one.childId })))
  const children = await childrenOf(reader, dues, { accountId, today })
  return LISTS.map(({ of, ...list }) => {
    const items = dues
      .filter(due => of.includes(due.of))
      .toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
      .flatMap(({ what, on, path, childId }): readonly DayItem[] => {
        const child = children.get(childId)
        return child ? [{ ...child, childId, what, on, path }] : []
      })
    return { ...list, for: 'worker', items: items.slice(0, SHOWN), total: items.length, morePath: null }
  })
}

type Named = Pick<DayItem, 'given_names' | 'family_name' | 'closed'>

async function childrenOf(
  reader: Reader,
  dues: readonly { readonly childId: string }[],
  { accountId, today }: Pick<DayAsked, 'accountId' | 'today'>,
): Promise<ReadonlyMap<string, Named>> {
  const ids = [...new Set(dues.map(({ childId }) => childId))]
  const { rows } = await sql<Named & { id: string }>`
    select id, given_names, family_name, ${restrictedFor(accountId, today)} as closed
    from child where id = any(${sql.val(ids)}::uuid[])`.execute(reader)
  return new Map(rows.map(({ id, ...child }) => [id, child]))
}

async function toApprove(reader: Reader, { accountId, today }: DayAsked): Promise<DayList> {
  const { plans, total } = await awaitingPlans(reader, { accountId, today, page: 1, perPage: SHOWN })
  return {
    ...{ id: 'plans-to-approve', title: TO_APPROVE, for: 'manager', order: 71, total, morePath: '/plans/awaiting' },
    items: plans.map(({ id, child_id, given_names, family_name, closed, submitted_on }) => ({
      ...{ childId: child_id, given_names, family_name, closed, what: APPROVE, on: submitted_on },
      path: id === null ? `/children/${child_id}` : `/children/${child_id}/plans/${id}/approve`,
    })),
  }
}
