import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { same } from '#kernel/language.ts'
import { workingDaysBetween } from '#kernel/working-days.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { fullName } from '#modules/children/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { pageNumber } from '#web/page-number.ts'
import type { Visit } from '#web/visit.ts'
import { type AwaitingPlan, awaitingPlans } from '../data/awaiting-plans.ts'

export const AWAITING: Words = { en: 'Plans to approve', cy: 'Cynlluniau i’w cymeradwyo' }
const NONE: Words = { en: 'No plan waits for approval', cy: 'Nid oes cynllun yn aros am gymeradwyaeth' }
const CHILD: Words = { en: 'Child', cy: 'Plentyn' }
const PROGRAMME: Words = { en: 'Programme', cy: 'Rhaglen' }
const BY: Words = { en: 'Who wrote it', cy: 'Pwy a’i hysgrifennodd' }
const SENT: Words = { en: 'Sent on', cy: 'Anfonwyd ar' }
const WAITING: Words = { en: 'Working days waiting', cy: 'Diwrnodau gwaith yn aros' }
const DECIDE: Words = { en: 'Decide', cy: 'Penderfynu' }
const WHAT: Words = { en: 'What to do', cy: 'Beth i’w wneud' }
const PER_PAGE = 50

/** The plans that wait for a manager, those that have waited longest first. */
export async function awaitingPage(visit: Visit): Promise<Response> {
  const page = pageNumber(visit)
  const asked = { accountId: visit.visitor.accountId, today: visit.today, page, perPage: PER_PAGE }
  const { plans, total } = await visit.look(reader => awaitingPlans(reader, asked))
  return visit.page(
    { title: AWAITING, wide: true },
    <>
      <Heading>{AWAITING}</Heading>
      {total === 0 && <EmptyState title={NONE} />}
      {total > 0 && <DataTable caption={AWAITING} captionHidden columns={columns(visit)} rows={plans} />}
      <Paging page={page} pageSize={PER_PAGE} total={total} path={number => `?page=${number}`} />
    </>,
  )
}

/** Of a closed record the list says the name and no more. */
const columns = ({ today }: Visit): readonly Column<AwaitingPlan>[] => [
  {
    id: 'child',
    label: CHILD,
    cell: row => <Link path={`/children/${row.child_id}`}>{fullName(row)}</Link>,
  },
  { id: 'programme', label: PROGRAMME, cell: ({ kind }) => kind && codeLabel(PROGRAMME_KINDS, kind) },
  { id: 'by', label: BY, cell: ({ author: name }) => name },
  { id: 'sent', label: SENT, cell: ({ submitted_on }) => submitted_on && <Day on={submitted_on} short /> },
  {
    id: 'waiting',
    label: WAITING,
    numeric: true,
    cell: ({ submitted_on }) => submitted_on && workingDaysBetween(submitted_on, today),
  },
  {
    id: 'what',
    label: WHAT,
    cell: row =>
      row.id && (
        <Link path={`/children/${row.child_id}/plans/${row.id}/approve`} hidden={same(fullName(row))}>
          {DECIDE}
        </Link>
      ),
  },
]
