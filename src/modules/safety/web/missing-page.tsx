import { count, type Counted, type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { type MissingChild, missingChildren } from '../data/missing-children.ts'
import { missingEpisode } from '../domain/missing-episode.ts'
import { isMissingNow, returnTalkDueOn } from '../domain/missing.ts'
import { windowDays } from '../domain/safety-windows.ts'
import { childCell, unlessClosed } from './child-cell.ts'

export const MISSING: Words = { en: 'Missing children', cy: 'Plant ar goll' }
const NOW: Words = { en: 'Missing now', cy: 'Ar goll nawr' }
const NOBODY: Words = { en: 'Nobody is recorded as missing', cy: 'Nid oes neb wedi’i gofnodi ar goll' }
const TALKS: Words = { en: 'Return home interviews to be held', cy: 'Cyfweliadau dychwelyd adref i’w cynnal' }
const NO_TALKS: Words = { en: 'No interview is waiting', cy: 'Nid oes cyfweliad yn aros' }
const LATELY: Phrase<number> = {
  en: days => `Missing in the last ${days} days`,
  cy: days => `Ar goll yn y ${days} diwrnod diwethaf`,
}
const CHILD: Words = { en: 'Child', cy: 'Plentyn' }
const DUE: Words = { en: 'Due by', cy: 'I’w gynnal erbyn' }
const LATE: Words = { en: 'Overdue', cy: 'Hwyr' }
const TIMES: Words = { en: 'How often', cy: 'Pa mor aml' }
const LAST: Words = { en: 'Last', cy: 'Y tro diwethaf' }
const RECORD: Words = { en: 'Record it', cy: 'Ei gofnodi' }
const OCCASIONS: Counted = {
  en: { one: '{n} time', other: '{n} times' },
  cy: { one: '{n} tro', two: '{n} dro', few: '{n} thro', many: '{n} thro', other: '{n} tro' },
}

type Episode = MissingChild['episodes'][number]
type Row = Omit<MissingChild, 'episodes'> & { readonly episode: Episode; readonly times: number }

/** Who is missing, with whom nobody has talked since they came home, and who goes missing again and again. */
export async function missingPage(visit: Visit): Promise<Response> {
  const { today } = visit
  const children = await visit.look(reader => missingChildren(reader, { accountId: visit.visitor.accountId, today }))
  const rows = children.flatMap(({ episodes, ...child }): readonly Row[] =>
    episodes.map(episode => ({ ...child, episode, times: episodes.length })),
  )
  const missing = rows.filter(({ episode }) => isMissingNow(episode, today))
  const talks = rows
    .filter(({ episode }) => returnTalkDueOn(episode) !== null)
    .toSorted((a, b) => ((returnTalkDueOn(a.episode) ?? '') < (returnTalkDueOn(b.episode) ?? '') ? -1 : 1))
  return visit.page(
    { title: MISSING, wide: true },
    <>
      <Heading>{MISSING}</Heading>
      <Part title={NOW} none={NOBODY} columns={nowColumns} rows={missing} />
      <Part title={TALKS} none={NO_TALKS} columns={talkColumns(visit)} rows={talks} />
      <Part
        title={say(LATELY, windowDays('missing', today))}
        none={NOBODY}
        columns={latelyColumns}
        rows={newestOfEach(rows)}
      />
    </>,
  )
}

/** Those who were missing most often first. */
const newestOfEach = (rows: readonly Row[]): readonly Row[] =>
  rows
    .filter((row, index) => rows.findIndex(other => other.child_id === row.child_id) === index)
    .toSorted((a, b) => b.times - a.times)

type PartProps = {
  readonly title: Words
  readonly none: Words
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

const Part = ({ title, none, columns, rows }: PartProps) => (
  <>
    <Heading level={2}>{title}</Heading>
    {rows.length === 0 ? (
      <Paragraph look="quiet">{none}</Paragraph>
    ) : (
      <DataTable caption={title} captionHidden columns={columns} rows={rows} />
    )}
  </>
)

const { missing_from_on, reported_to_police_on, found_on } = missingEpisode.fields

const child: Column<Row> = { id: 'child', label: CHILD, cell: childCell }
const since: Column<Row> = {
  id: 'since',
  label: missing_from_on.label,
  cell: row =>
    unlessClosed(row, [
      <Day on={row.episode.missing_from_on} short />,
      row.episode.missing_from_time && `, ${row.episode.missing_from_time}`,
    ]),
}

const day = (on: LocalDate | null) => on && <Day on={on} short />

const nowColumns: readonly Column<Row>[] = [
  child,
  since,
  {
    id: 'police',
    label: reported_to_police_on.label,
    cell: row => unlessClosed(row, day(row.episode.reported_to_police_on)),
  },
]

const talkColumns = (visit: Visit): readonly Column<Row>[] => [
  child,
  { id: 'found', label: found_on.label, cell: row => unlessClosed(row, day(row.episode.found_on)) },
  {
    id: 'due',
    label: DUE,
    cell: row => {
      const due = returnTalkDueOn(row.episode)
      return unlessClosed(
        row,
        due && [<Day on={due} short />, due < visit.today && [' ', <StatusTag meaning="late">{LATE}</StatusTag>]],
      )
    },
  },
  ...(visit.may('safety.write')
    ? [
        {
          id: 'record',
          label: RECORD,
          cell: (row: Row) =>
            unlessClosed(
              row,
              <Link path={`/children/${row.child_id}/missing-episodes/${row.episode.id}/edit`}>{RECORD}</Link>,
            ),
        },
      ]
    : []),
]

const latelyColumns: readonly Column<Row>[] = [
  child,
  { id: 'times', label: TIMES, cell: row => unlessClosed(row, count(OCCASIONS, row.times)) },
  { ...since, id: 'last', label: LAST },
]
