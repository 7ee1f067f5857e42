import { codeLabel } from '#kernel/code-list.ts'
import { same, type Words } from '#kernel/language.ts'
import { daysBetween, type LocalDate } from '#kernel/local-date.ts'
import { fullName } from '#modules/children/index.ts'
import { LANGUAGES } from '#modules/children/domain/languages.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { pageNumber } from '#web/page-number.ts'
import type { Visit } from '#web/visit.ts'
import { type Unallocated, unallocated } from '../data/unallocated.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { programme } from '../domain/programme.ts'
import { childName, NAME } from './caseload-columns.tsx'
import { days } from './days-on.ts'
import { ProgrammeStatusTag } from './programme-status-tag.tsx'

export const UNALLOCATED: Words = { en: 'Waiting for a case manager', cy: 'Yn aros am reolwr achos' }
const NONE: Words = { en: 'Every programme has a case manager', cy: 'Mae gan bob rhaglen reolwr achos' }
const WAITING: Words = { en: 'Waiting', cy: 'Yn aros' }
const SINCE: Words = { en: 'Since', cy: 'Ers' }
const STATUS: Words = { en: 'Status', cy: 'Statws' }
const LANGUAGE: Words = { en: 'Language', cy: 'Iaith' }
const ALLOCATE: Words = { en: 'Allocate', cy: 'Dyrannu' }
const PER_PAGE = 50

/** The programmes for which nobody answers, those that have waited longest first. */
export async function unallocatedPage(visit: Visit): Promise<Response> {
  const { accountId } = visit.visitor
  const page = pageNumber(visit)
  const query = { accountId, today: visit.today, page, perPage: PER_PAGE }
  const { programmes, total } = await visit.look(reader => unallocated(reader, query))
  return visit.page(
    { title: UNALLOCATED, wide: true },
    <>
      <Heading>{UNALLOCATED}</Heading>
      {total === 0 ? (
        <EmptyState title={NONE} />
      ) : (
        <DataTable caption={UNALLOCATED} captionHidden columns={columns(visit.today)} rows={programmes} />
      )}
      <Paging page={page} pageSize={PER_PAGE} total={total} path={number => `/unallocated?page=${number}`} />
    </>,
  )
}

const columns = (today: LocalDate): readonly Column<Unallocated>[] => [
  { id: 'name', label: NAME, cell: childName },
  { id: 'waiting', label: WAITING, cell: one => open(one, days(Math.max(0, daysBetween(one.since, today)))) },
  { id: 'since', label: SINCE, cell: one => open(one, <Day on={one.since} short />) },
  { id: 'kind', label: programme.fields.kind.label, cell: one => open(one, codeLabel(PROGRAMME_KINDS, one.kind)) },
  { id: 'status', label: STATUS, cell: one => open(one, <ProgrammeStatusTag status={one.status} />) },
  {
    id: 'language',
    label: LANGUAGE,
    cell: one => open(one, one.spoken_language && codeLabel(LANGUAGES, one.spoken_language)),
  },
  {
    id: 'allocate',
    label: ALLOCATE,
    cell: one => (
      <Link path={`/children/${one.child_id}/programmes/${one.id}/allocate`} hidden={same(fullName(one))}>
        {ALLOCATE}
      </Link>
    ),
  },
]

/** Of a record closed to the reader, nothing but the name. */
const open = <Thing,>({ closed }: Unallocated, thing: Thing): Thing | null => (closed ? null : thing)
