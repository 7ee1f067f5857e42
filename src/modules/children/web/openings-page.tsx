import type { Words } from '#kernel/language.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { pageNumber } from '#web/page-number.ts'
import type { Visit } from '#web/visit.ts'
import { type Opening, openingsOf } from '../data/openings.ts'
import { ChildFrame, titleOf } from './child-frame.tsx'
import { openChild } from './open-child.ts'

const TITLE: Words = { en: 'Who has opened this record', cy: 'Pwy sydd wedi agor y cofnod hwn' }
const SYSTEM: Words = { en: 'Sightline itself', cy: 'Sightline ei hun' }
const PER_PAGE = 50

const ACTIONS: Readonly<Record<Opening['action'], Words>> = {
  open: { en: 'Opened', cy: 'Agorwyd' },
  'break-glass': { en: 'Opened with a reason', cy: 'Agorwyd gyda rheswm' },
  refused: { en: 'Turned away', cy: 'Gwrthodwyd' },
  export: { en: 'Exported', cy: 'Allforiwyd' },
  search: { en: 'Searched', cy: 'Chwiliwyd' },
}

const COLUMNS: readonly Column<Opening>[] = [
  { id: 'at', label: { en: 'When', cy: 'Pryd' }, cell: ({ at }) => <Moment at={at} /> },
  { id: 'who', label: { en: 'Who', cy: 'Pwy' }, cell: ({ name }) => name ?? SYSTEM },
  {
    id: 'what',
    label: { en: 'What', cy: 'Beth' },
    cell: ({ action }) => <StatusTag meaning={action === 'open' ? 'neutral' : 'late'}>{ACTIONS[action]}</StatusTag>,
  },
  { id: 'page', label: { en: 'Page', cy: 'Tudalen' }, cell: ({ route }) => route },
  { id: 'reason', label: { en: 'Reason', cy: 'Rheswm' }, cell: ({ reason }) => reason },
]

/** Everyone who has looked at a child's record. */
export async function openingsPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const page = pageNumber(visit)
  const { openings, total } = await visit.look(reader => openingsOf(reader, child.id, page, PER_PAGE))
  return visit.page(
    { title: titleOf(TITLE, child), wide: true },
    <ChildFrame child={child} visit={visit} tab="/openings">
      <Heading>{TITLE}</Heading>
      <DataTable caption={TITLE} captionHidden columns={COLUMNS} rows={openings} />
      <Paging
        page={page}
        pageSize={PER_PAGE}
        total={total}
        path={number => `/children/${child.id}/openings?page=${number}`}
      />
    </ChildFrame>,
  )
}
