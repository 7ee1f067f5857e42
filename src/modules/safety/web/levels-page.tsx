import { logAccess } from '#db/access.ts'
import { count, type Counted, type Words } from '#kernel/language.ts'
import { LEVEL_SUBJECT_WORDS, type LevelNow } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { DueDay, levelNotes } from '#modules/cases/index.ts'
import { CellLines } from '#ui/patterns/cell-lines.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { LevelTag } from '#ui/patterns/level-tag.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { WithNote } from '#ui/text/with-note.tsx'
import { DownloadLinks } from '#web/downloads/download-links.tsx'
import { downloadSheet, SHEET_FORMATS } from '#web/downloads/download-sheet.ts'
import { pageNumber } from '#web/page-number.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { type ChildAtLevel, childrenAtLevels } from '../data/children-at-levels.ts'
import { gravestFirst } from '../domain/gravest-first.ts'
import { isPanelWanted } from '../domain/panel-due.ts'
import { childCell, unlessClosed } from './child-cell.ts'
import { levelsSheet } from './levels-sheet.ts'

export const LEVELS_HIGH: Words = { en: 'High and very high levels', cy: 'Lefelau uchel ac uchel iawn' }
const NOBODY: Words = { en: 'No level is high or very high', cy: 'Nid oes lefel uchel neu uchel iawn' }
const CHILDREN: Counted = {
  en: { one: '{n} child with whom the service works', other: '{n} children with whom the service works' },
  cy: {
    one: '{n} plentyn y mae’r gwasanaeth yn gweithio gydag ef',
    two: '{n} blentyn y mae’r gwasanaeth yn gweithio gyda nhw',
    few: '{n} phlentyn y mae’r gwasanaeth yn gweithio gyda nhw',
    many: '{n} phlentyn y mae’r gwasanaeth yn gweithio gyda nhw',
    other: '{n} o blant y mae’r gwasanaeth yn gweithio gyda nhw',
  },
}
const CHILD: Words = { en: 'Child', cy: 'Plentyn' }
const LEVELS: Words = { en: 'Levels', cy: 'Lefelau' }
const OVERSIGHT: Words = { en: 'Next oversight', cy: 'Goruchwyliaeth nesaf' }
const PANEL: Words = { en: 'Next panel', cy: 'Panel nesaf' }
const LAST: Words = { en: 'Last:', cy: 'Diwethaf:' }
const NEVER: Words = { en: 'None recorded', cy: 'Dim wedi’i chofnodi' }
const ARRANGED: Words = { en: 'Arranged', cy: 'Wedi’i drefnu' }
const DUE: Words = { en: 'Due', cy: 'I’w gynnal erbyn' }
const PER_PAGE = 50

const everyone = (visit: Visit): Promise<readonly ChildAtLevel[]> =>
  visit.look(async reader =>
    gravestFirst(await childrenAtLevels(reader, { accountId: visit.visitor.accountId, today: visit.today })),
  )

/** Of whom a level is high or very high, since when, who has looked at that and when it is looked at next. */
export async function levelsPage(visit: Visit): Promise<Response> {
  const all = await everyone(visit)
  const page = pageNumber(visit)
  const shown = all.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  return visit.page(
    { title: LEVELS_HIGH, wide: true },
    <>
      <Heading>{LEVELS_HIGH}</Heading>
      {all.length === 0 ? (
        <EmptyState title={NOBODY} />
      ) : (
        <>
          <Paragraph>{count(CHILDREN, all.length)}</Paragraph>
          <DataTable caption={LEVELS_HIGH} captionHidden columns={columns(visit.today)} rows={shown} />
          <Paging page={page} pageSize={PER_PAGE} total={all.length} path={number => `/levels?page=${number}`} />
          <DownloadLinks path="/levels/levels" />
        </>
      )}
    </>,
  )
}

/** The same as a file, which the access log tells of. */
export async function levelsDownload(visit: Visit): Promise<Response> {
  const format = found(SHEET_FORMATS.find(one => visit.param('file') === `levels.${one}`))
  const all = await everyone(visit)
  await visit.change(tx => logAccess(tx, { action: 'export', detail: { route: visit.route, children: all.length } }))
  return downloadSheet(visit, 'levels', levelsSheet(LEVELS_HIGH, all), format)
}

const columns = (today: LocalDate): readonly Column<ChildAtLevel>[] => [
  {
    id: 'child',
    label: CHILD,
    cell: one => <WithNote note={unlessClosed(one, one.case_manager)}>{childCell(one)}</WithNote>,
  },
  {
    id: 'levels',
    label: LEVELS,
    cell: one => unlessClosed(one, <CellLines lines={one.standing.high.map(levelLine)} />),
  },
  { id: 'oversight', label: OVERSIGHT, cell: one => unlessClosed(one, oversightCell(one, today)) },
  { id: 'panel', label: PANEL, cell: one => unlessClosed(one, panelCell(one, today)) },
]

const levelLine = (now: LevelNow) => (
  <WithNote
    note={levelNotes(now)
      .filter(Boolean)
      .map((note, at) => [at > 0 && ' · ', note])}
  >
    {[<LevelTag level={now.level} />, ' ', <Link path={now.path}>{LEVEL_SUBJECT_WORDS[now.about]}</Link>]}
  </WithNote>
)

const oversightCell = ({ standing: { lastLook, lookDue } }: ChildAtLevel, today: LocalDate) => (
  <WithNote note={lastLook ? [LAST, ' ', <Day on={lastLook} short />] : NEVER}>
    {lookDue && <DueDay on={lookDue} today={today} />}
  </WithNote>
)

function panelCell({ standing: { panel } }: ChildAtLevel, today: LocalDate) {
  if (panel === null) return null
  const { dueOn, arrangedOn } = panel
  if (!isPanelWanted(panel)) return [ARRANGED, ': ', <DueDay on={arrangedOn} today={today} />]
  return (
    <WithNote note={arrangedOn && [ARRANGED, ': ', <Day on={arrangedOn} short />]}>
      {[DUE, ': ', <DueDay on={dueOn} today={today} />]}
    </WithNote>
  )
}
