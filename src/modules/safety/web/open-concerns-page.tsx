import { codeLabel } from '#kernel/code-list.ts'
import { same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { fullName } from '#modules/children/index.ts'
import { personOfAccount } from '#modules/workforce/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import type { Visit } from '#web/visit.ts'
import { type OpenConcern, openConcerns } from '../data/open-concerns.ts'
import { concernStanding } from '../domain/concern-standing.ts'
import { CONCERN_SUBJECTS } from '../domain/concern-subjects.ts'
import { escalation } from '../domain/escalation.ts'
import { childCell, unlessClosed } from './child-cell.ts'
import { ConcernStandingTag } from './concern-standing-tag.tsx'

export const CONCERNS: Words = { en: 'Concerns', cy: 'Pryderon' }
const MINE: Words = { en: 'For you to answer', cy: 'I chi eu hateb' }
const OTHERS: Words = { en: 'For others to answer', cy: 'I eraill eu hateb' }
const NONE: Words = { en: 'No concern waits for an answer', cy: 'Nid oes pryder yn aros am ateb' }
const CHILD: Words = { en: 'Child', cy: 'Plentyn' }
const RAISED: Words = { en: 'Raised', cy: 'Codwyd' }
const STATUS: Words = { en: 'Status', cy: 'Statws' }
const ANSWER: Words = { en: 'Answer', cy: 'Ateb' }

/** The concerns that wait for an answer: one’s own, and for managers everyone’s. */
export async function openConcernsPage(visit: Visit): Promise<Response> {
  const asked = { accountId: visit.visitor.accountId, today: visit.today }
  const { mine, others } = await visit.look(async reader => {
    const myself = await personOfAccount(reader, visit.visitor)
    const all = await openConcerns(reader, asked)
    return {
      mine: all.filter(({ owner_id }) => owner_id === myself),
      others: visit.may('oversight.write') ? all.filter(({ owner_id }) => owner_id !== myself) : [],
    }
  })
  return visit.page(
    { title: CONCERNS, wide: true },
    <>
      <Heading>{CONCERNS}</Heading>
      {mine.length + others.length === 0 && <EmptyState title={NONE} />}
      {mine.length > 0 && <DataTable caption={MINE} columns={columns(visit.today)} rows={mine} />}
      {others.length > 0 && <DataTable caption={OTHERS} columns={columns(visit.today)} rows={others} />}
    </>,
  )
}

const { owner_id, due_on, concern } = escalation.fields

const columns = (today: LocalDate): readonly Column<OpenConcern>[] => [
  { id: 'child', label: CHILD, cell: childCell },
  {
    id: 'concern',
    label: concern.label,
    cell: one => unlessClosed(one, [codeLabel(CONCERN_SUBJECTS, one.about), ': ', one.concern]),
  },
  {
    id: 'raised',
    label: RAISED,
    cell: one => unlessClosed(one, [<Day on={one.raised_on} short />, ', ', one.raised_by]),
  },
  { id: 'owner', label: owner_id.label, cell: one => unlessClosed(one, one.owner) },
  {
    id: 'due',
    label: due_on.label,
    cell: one => unlessClosed(one, [<Day on={one.due_on} short />, one.due_time && `, ${one.due_time}`]),
  },
  {
    id: 'status',
    label: STATUS,
    cell: one =>
      unlessClosed(
        one,
        <ConcernStandingTag standing={concernStanding({ ...one, answered_on: null, decision: null }, today)} />,
      ),
  },
  {
    id: 'answer',
    label: ANSWER,
    cell: one =>
      unlessClosed(
        one,
        <Link path={`/children/${one.child_id}/escalations/answers/${one.id}/edit`} hidden={same(fullName(one))}>
          {ANSWER}
        </Link>,
      ),
  },
]
