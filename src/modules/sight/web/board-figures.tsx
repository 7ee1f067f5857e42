import type { Words } from '#kernel/language.ts'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { NumberOrKept } from '#ui/patterns/kept-back.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { BoardPaper, Quarter, Shown } from '../domain/board-paper.ts'
import { figuresMean } from '../domain/board-words.ts'
import { CHILDREN, dayWordsOf } from './board-safety.tsx'

const FOUR_QUARTERS: Words = { en: 'Four quarters in figures', cy: 'Pedwar chwarter mewn ffigurau' }
const FIGURE: Words = { en: 'Figure', cy: 'Ffigur' }

type Row = { readonly label: Words; readonly of: (quarter: Quarter) => Shown }

const ROWS: readonly Row[] = [
  { label: CHILDREN, of: ({ children }) => children },
  { label: { en: 'Open programmes', cy: 'Rhaglenni agored' }, of: ({ programmes }) => programmes },
  { label: { en: 'Signals that stood', cy: 'Arwyddion a oedd yn sefyll' }, of: ({ standing }) => standing },
  {
    label: { en: 'Of them past the day they were due', cy: 'Ohonynt, wedi mynd heibio eu dyddiad' },
    of: ({ late }) => late,
  },
  {
    label: { en: 'Of them come up to the board', cy: 'Ohonynt, wedi dod i fyny at y bwrdd' },
    of: ({ board }) => board,
  },
]

/** The figures of the four quarters beside each other, on the same definitions. */
export const BoardFigures = ({ paper }: { readonly paper: BoardPaper }) => (
  <>
    <Heading level={2}>{FOUR_QUARTERS}</Heading>
    <Paragraph>{figuresMean(paper)}</Paragraph>
    <DataTable
      caption={FOUR_QUARTERS}
      captionHidden
      columns={[
        { id: 'figure', label: FIGURE, cell: ({ label }: Row) => label },
        ...paper.quarters.map(quarter => ({
          id: quarter.on,
          label: dayWordsOf(quarter.on),
          numeric: true,
          cell: ({ of }: Row) => <NumberOrKept value={of(quarter)} />,
        })),
      ]}
      rows={ROWS}
    />
  </>
)
