import { monthAndYear } from '#kernel/dates-in-words.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Outlook } from '#modules/forecast/domain/outlook.ts'
import { plainly } from '#modules/forecast/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { NumberOrKept } from '#ui/patterns/kept-back.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { BoardInFull } from '../data/board-in-full.ts'
import type { BoardStandard } from '../domain/board-paper.ts'
import { failingMeans } from '../domain/board-words.ts'
import { RatingShares } from './rating-shares.tsx'
import { titleOfStandard } from './standards-words.ts'

const FAILING: Words = { en: 'What is failing, and since when?', cy: 'Beth sy’n methu, ac ers pryd?' }
const STANDARD: Words = { en: 'Standard', cy: 'Safon' }
const FORECAST: Words = { en: 'Forecast, were inspectors to come now', cy: 'Rhagolwg, pe bai arolygwyr yn dod nawr' }
const NO_FORECAST: Words = { en: 'None: no case was audited', cy: 'Dim: nid archwiliwyd yr un achos' }
const STANDING: Words = { en: 'Signals that stand', cy: 'Arwyddion sy’n sefyll' }
const BOARD: Words = { en: 'Come up to the board', cy: 'Wedi dod i fyny at y bwrdd' }
const SINCE: Words = { en: 'The first of them since', cy: 'Y cyntaf ohonynt ers' }
const BY: Phrase<Words> = {
  en: name =>
    `By ${name.en}. A signal is something in the record that should have been mended by a day. It comes up to the board when it has not been, weeks later. One signal may bear on several standards.`,
  cy: name =>
    `Fframwaith: ${name.cy}. Rhywbeth yn y cofnod y dylid bod wedi’i gywiro erbyn diwrnod penodol yw arwydd. Daw i fyny at y bwrdd os na chafodd ei gywiro, wythnosau’n ddiweddarach. Gall un arwydd ymwneud â sawl safon.`,
}

type Props = { readonly board: BoardInFull; readonly today: LocalDate }

/** Standard by standard: the forecast, the signals that stand, and those that have come up to the board. */
export const BoardFailing = ({ board, today }: Props) => (
  <>
    <Heading level={2}>{FAILING}</Heading>
    <Paragraph>{failingMeans(board.paper)}</Paragraph>
    <DataTable caption={FAILING} captionHidden columns={columns(board.outlooks, today)} rows={board.paper.standards} />
    <Paragraph look="small">{say(BY, board.framework.name)}</Paragraph>
  </>
)

const columns = (outlooks: BoardInFull['outlooks'], today: LocalDate): readonly Column<BoardStandard>[] => [
  { id: 'standard', label: STANDARD, cell: ({ standard }) => titleOfStandard(standard) },
  {
    id: 'forecast',
    label: FORECAST,
    cell: ({ standard }) => {
      const outlook = outlooks.get(standard.id)
      return outlook ? <ForecastCell id={standard.id} outlook={outlook} today={today} /> : NO_FORECAST
    },
  },
  { id: 'standing', label: STANDING, numeric: true, cell: ({ standing }) => <NumberOrKept value={standing} /> },
  { id: 'board', label: BOARD, numeric: true, cell: ({ board }) => <NumberOrKept value={board} /> },
  {
    id: 'since',
    label: SINCE,
    cell: ({ since }) => since && { en: monthAndYear('en', since), cy: monthAndYear('cy', since) },
  },
]

type CellProps = { readonly id: string; readonly outlook: Outlook; readonly today: LocalDate }

const ForecastCell = ({ id, outlook, today }: CellProps) => (
  <>
    <RatingShares id={id} of={FORECAST} chances={outlook.probability} />
    <Paragraph look="small">{plainly(outlook, today)}</Paragraph>
  </>
)
