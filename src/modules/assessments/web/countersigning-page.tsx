import { codeLabel } from '#kernel/code-list.ts'
import { count, type Counted, type Words } from '#kernel/language.ts'
import { LEVEL_SUBJECT_WORDS, LEVEL_SUBJECTS, type LevelSubject } from '#kernel/level.ts'
import { same } from '#kernel/language.ts'
import { workingDaysBetween } from '#kernel/working-days.ts'
import { PROGRAMME_KINDS } from '#modules/cases/domain/programme-kinds.ts'
import { fullName } from '#modules/children/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { LevelTag } from '#ui/patterns/level-tag.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { pageNumber } from '#web/page-number.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Visit } from '#web/visit.ts'
import { type Awaiting, awaitingCountersignature } from '../data/awaiting-countersignature.ts'
import { assessment } from '../domain/assessment.ts'

export const TO_COUNTERSIGN: Words = { en: 'To countersign', cy: 'I’w cydlofnodi' }
const NONE: Words = {
  en: 'No assessment waits to be countersigned',
  cy: 'Nid oes asesiad yn aros i gael ei gydlofnodi',
}
const CHILD: Words = { en: 'Child', cy: 'Plentyn' }
const WAITING: Words = { en: 'Waiting', cy: 'Yn aros' }
const WORKING_DAYS: Counted = {
  en: { one: '{n} working day', other: '{n} working days' },
  cy: {
    one: '{n} diwrnod gwaith',
    two: '{n} ddiwrnod gwaith',
    few: '{n} diwrnod gwaith',
    many: '{n} diwrnod gwaith',
    other: '{n} diwrnod gwaith',
  },
}
const PER_PAGE = 50

/** What waits for a manager, the longest first. */
export async function countersigningPage(visit: Visit): Promise<Response> {
  const page = pageNumber(visit)
  const query = { accountId: visit.visitor.accountId, today: visit.today, page, perPage: PER_PAGE }
  const { awaiting, total } = await visit.look(reader => awaitingCountersignature(reader, query))
  return visit.page(
    { title: TO_COUNTERSIGN, wide: true },
    <>
      <Heading>{TO_COUNTERSIGN}</Heading>
      {total === 0 ? (
        <EmptyState title={NONE} />
      ) : (
        <DataTable caption={TO_COUNTERSIGN} captionHidden columns={columns(visit.today)} rows={awaiting} />
      )}
      <Paging page={page} pageSize={PER_PAGE} total={total} path={number => `/countersigning?page=${number}`} />
    </>,
  )
}

const columns = (today: LocalDate): readonly Column<Awaiting>[] => [
  { id: 'child', label: CHILD, cell: childLink },
  {
    id: 'waiting',
    label: WAITING,
    cell: one => open(one, count(WORKING_DAYS, workingDaysBetween(one.completed_on, today))),
  },
  {
    id: 'completed',
    label: assessment.fields.completed_on.label,
    cell: one => open(one, <Day on={one.completed_on} short />),
  },
  ...LEVEL_SUBJECTS.map(about => ({
    id: about,
    label: LEVEL_SUBJECT_WORDS[about],
    cell: (one: Awaiting) => open(one, levelOf(one, about)),
  })),
  {
    id: 'programme',
    label: assessment.fields.programme_id.label,
    cell: one => open(one, codeLabel(PROGRAMME_KINDS, one.programme_kind)),
  },
  { id: 'author', label: assessment.fields.author_id.label, cell: one => open(one, one.author) },
]

const childLink = (one: Awaiting) => {
  const path = `/children/${one.child_id}`
  return <Link path={one.closed ? path : `${path}/assessments/${one.id}/countersign`}>{same(fullName(one))}</Link>
}

const levelOf = ({ levels }: Awaiting, about: LevelSubject) => {
  const level = levels[about]
  return level && <LevelTag level={level} />
}

/** Of a record closed to the reader, nothing but the name. */
const open = <Thing,>({ closed }: Awaiting, thing: Thing): Thing | null => (closed ? null : thing)
