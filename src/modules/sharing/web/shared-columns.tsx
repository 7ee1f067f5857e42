import { join, same, type Words } from '#kernel/language.ts'
import { percent } from '#modules/forecast/index.ts'
import { findFramework, levelOf, RATING_WORDS } from '#modules/frameworks/index.ts'
import { NATION_WORDS } from '#modules/national/index.ts'
import type { Content } from '#ui/content.ts'
import type { Column } from '#ui/patterns/data-table.tsx'
import { NumberOrKept } from '#ui/patterns/kept-back.tsx'
import { RatingStrip } from '#ui/patterns/rating-strip.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import { WithNote } from '#ui/text/with-note.tsx'
import type { SheetCell } from '#web/downloads/sheet.ts'
import { eachProgramme, lateShare, type SharedAudits, type SharedQuarter } from '../domain/shared-figures.ts'
import type { SharingService } from '../domain/shared-list.ts'
import { Each } from './shared-figures-view.tsx'
import {
  BEING_COUNTED,
  BOARD,
  EACH,
  END_OF_QUARTER,
  FRAMEWORK,
  LATE,
  NATION,
  NOT_AGREED,
  NOT_SHOWN,
  OWN_AUDITS,
  OWN_NUMBERS,
  ownNumbersWords,
  PROGRAMMES,
  SERVICE,
  STANDING,
  standardTitle,
  TOO_FEW,
  wasWords,
} from './sharing-words.ts'

type SheetColumn = { readonly label: Words; readonly cell: (service: SharingService) => SheetCell }

/** A column of the list: as the page shows it, and as a file holds it. */
export type SharedColumn = Column<SharingService> & { readonly sheet: readonly SheetColumn[] }

const sharedServicePath = ({ id }: Pick<SharingService, 'id'>): string => `/nation/shared/${id}`

const lastOf = ({ figures }: SharingService): SharedQuarter | null => figures.signals?.quarters.at(-1) ?? null

/** What is said of the last quarter; or why nothing is. */
const ofLast =
  (say: (quarter: SharedQuarter, service: SharingService) => Content) =>
  (service: SharingService): Content => {
    const last = lastOf(service)
    if (last) return say(last, service)
    return service.figures.signals ? BEING_COUNTED : NOT_AGREED
  }

const sheetOfLast =
  (say: (quarter: SharedQuarter) => SheetCell) =>
  (service: SharingService): SheetCell => {
    const last = lastOf(service)
    if (last) return say(last) ?? NOT_SHOWN
    return service.figures.signals ? BEING_COUNTED : NOT_AGREED
  }

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10) / 10)
const shareWords = (share: number | null): Content => (share === null ? NOT_SHOWN : percent(share))

export const SHARED_COLUMNS: readonly SharedColumn[] = [
  {
    id: 'name',
    label: SERVICE,
    sortable: true,
    cell: service => (
      <WithNote note={noteOf(service)}>
        <Link path={sharedServicePath(service)}>{service.name}</Link>
      </WithNote>
    ),
    sheet: [
      { label: SERVICE, cell: ({ name }) => name },
      { label: NATION, cell: ({ nation }) => NATION_WORDS[nation] },
      { label: OWN_NUMBERS, cell: ({ figures }) => figures.signals?.ownNumbers ?? NOT_AGREED },
    ],
  },
  {
    id: 'each',
    label: EACH,
    numeric: true,
    sortable: true,
    cell: ofLast((last, service) => (
      <WithNote note={before(service, last)}>
        <Each quarter={last} />
      </WithNote>
    )),
    sheet: [
      { label: END_OF_QUARTER, cell: sheetOfLast(({ on }) => same(on)) },
      { label: EACH, cell: sheetOfLast(last => rounded(eachProgramme(last))) },
    ],
  },
  {
    id: 'programmes',
    label: PROGRAMMES,
    numeric: true,
    cell: ofLast(last => (
      <WithNote note={<Day on={last.on} short />}>
        <NumberOrKept value={last.programmes} />
      </WithNote>
    )),
    sheet: [
      { label: PROGRAMMES, cell: sheetOfLast(({ programmes }) => programmes) },
      { label: STANDING, cell: sheetOfLast(({ standing }) => standing) },
    ],
  },
  {
    id: 'late',
    label: LATE,
    numeric: true,
    sortable: true,
    cell: ofLast(last => shareWords(lateShare(last))),
    sheet: [{ label: LATE, cell: sheetOfLast(({ late }) => late) }],
  },
  {
    id: 'board',
    label: BOARD,
    numeric: true,
    cell: ofLast(({ board }) => <NumberOrKept value={board} />),
    sheet: [{ label: BOARD, cell: sheetOfLast(({ board }) => board) }],
  },
  {
    id: 'audits',
    label: OWN_AUDITS,
    sortable: true,
    cell: ({ figures: { audits } }) => {
      if (!audits) return NOT_AGREED
      return audits.ratings.length === 0 ? TOO_FEW : <AuditStrip audits={audits} />
    },
    sheet: [
      { label: FRAMEWORK, cell: ({ figures: { audits } }) => (audits ? frameworkName(audits) : NOT_AGREED) },
      { label: OWN_AUDITS, cell: ({ figures: { audits } }) => (audits ? ratingsInWords(audits) : NOT_AGREED) },
    ],
  },
]

const noteOf = ({ nation, figures }: SharingService): Words => {
  const own = figures.signals?.ownNumbers ?? 0
  return own > 0 ? join([NATION_WORDS[nation], ownNumbersWords(own)], ', ') : NATION_WORDS[nation]
}

/** “3.1 on 31 December 2025”: the first quarter that is known, where that is not the last. */
function before({ figures }: SharingService, last: SharedQuarter): Words | null {
  const first = figures.signals?.quarters[0]
  const each = first ? eachProgramme(first) : null
  return first && each !== null && first.on !== last.on ? wasWords(each, first.on) : null
}

const frameworkName = ({ framework }: SharedAudits): Words => findFramework(framework)?.name ?? same(framework)

function AuditStrip({ audits }: { readonly audits: SharedAudits }) {
  const ratings = audits.ratings.map(({ standard, rating }) => ({
    number: standard,
    of: standardTitle(audits.framework, standard),
    level: levelOf(rating),
    label: RATING_WORDS[rating],
  }))
  return (
    <WithNote note={frameworkName(audits)}>
      <RatingStrip groups={[...Map.groupBy(ratings, ({ number }) => number[0]).values()]} none={TOO_FEW} />
    </WithNote>
  )
}

/** “2.1 Good, 2.2 Inadequate”. */
const ratingsInWords = ({ ratings }: SharedAudits): Words =>
  ratings.length === 0
    ? TOO_FEW
    : join(
        ratings.map(({ standard, rating }) => join([same(standard), RATING_WORDS[rating]])),
        ', ',
      )
