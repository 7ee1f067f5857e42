import { longDate } from '#kernel/dates-in-words.ts'
import { LEVEL_SUBJECT_WORDS, LEVEL_WORDS } from '#kernel/level.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { ChartTone } from '#ui/charts/chart-patterns.tsx'
import { StackedBars } from '#ui/charts/stacked-bars.tsx'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { NumberOrKept } from '#ui/patterns/kept-back.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { type BoardPaper, type Quarter } from '../domain/board-paper.ts'
import { type LevelCounted, SAFETY_SUBJECTS, type SafetySubject } from '../domain/board-sighting.ts'
import { actNowMeans, levelsMean, percentOf } from '../domain/board-words.ts'

const SAFE: Words = { en: 'Are children safe?', cy: 'A yw plant yn ddiogel?' }
const DAY: Words = { en: 'Day', cy: 'Diwrnod' }
const NOT_SET: Words = { en: 'Not set', cy: 'Heb ei gosod' }
const NOT_DRAWN: Words = {
  en: 'Numbers that are not shown are not drawn either.',
  cy: 'Ni lunnir rhifau na chânt eu dangos chwaith.',
}
const ACT_NOW: Words = { en: 'Something asks for action at once', cy: 'Mae rhywbeth yn gofyn am weithredu ar unwaith' }
export const CHILDREN: Words = { en: 'Children', cy: 'Plant' }
const OF_THEM: Words = { en: 'With something to act on at once', cy: 'Gyda rhywbeth i weithredu arno ar unwaith' }
const SHARE: Words = { en: 'Share', cy: 'Cyfran' }

/** The highest first: what a board asks about first stands at the left of each bar. */
const PARTS: readonly { readonly of: LevelCounted; readonly label: Words; readonly level: ChartTone }[] = [
  { of: 'very-high', label: LEVEL_WORDS['very-high'], level: 0 },
  { of: 'high', label: LEVEL_WORDS.high, level: 1 },
  { of: 'medium', label: LEVEL_WORDS.medium, level: 2 },
  { of: 'low', label: LEVEL_WORDS.low, level: 3 },
  { of: 'not-set', label: NOT_SET, level: null },
]

export const dayWordsOf = (on: LocalDate): Words => ({ en: longDate('en', on), cy: longDate('cy', on) })

/** The levels of safety over four quarters, and for how many children something asks for action at once. */
export const BoardSafety = ({ paper }: { readonly paper: BoardPaper }) => (
  <>
    <Heading level={2}>{SAFE}</Heading>
    {SAFETY_SUBJECTS.map(subject => (
      <LevelBars paper={paper} subject={subject} />
    ))}
    <Heading level={3}>{ACT_NOW}</Heading>
    <Paragraph>{actNowMeans(paper)}</Paragraph>
    <DataTable caption={ACT_NOW} captionHidden columns={ACT_NOW_COLUMNS} rows={paper.quarters} />
  </>
)

function LevelBars({ paper, subject }: { readonly paper: BoardPaper; readonly subject: SafetySubject }) {
  const bars = paper.quarters.map(({ on, levels }) => ({
    label: dayWordsOf(on),
    values: PARTS.map(({ of }) => levels[subject][of]),
  }))
  const isAllShown = bars.every(({ values }) => values.every(value => value !== null))
  return (
    <StackedBars
      id={`board-${subject}`}
      title={LEVEL_SUBJECT_WORDS[subject]}
      summary={levelsMean(paper, subject)}
      of={DAY}
      parts={PARTS}
      bars={bars}
      note={!isAllShown && NOT_DRAWN}
      paper
    />
  )
}

const ACT_NOW_COLUMNS = [
  { id: 'day', label: DAY, cell: ({ on }: Quarter) => dayWordsOf(on) },
  {
    id: 'act-now',
    label: OF_THEM,
    numeric: true,
    cell: ({ actNow }: Quarter) => <NumberOrKept value={actNow} />,
  },
  {
    id: 'children',
    label: CHILDREN,
    numeric: true,
    cell: ({ children }: Quarter) => <NumberOrKept value={children} />,
  },
  {
    id: 'share',
    label: SHARE,
    numeric: true,
    cell: ({ actNow, children }: Quarter) =>
      actNow === null || children === null ? <NumberOrKept value={null} /> : percentOf({ some: actNow, all: children }),
  },
]
