import { join, type Phrase, say, type Words } from '#kernel/language.ts'
import { longDate } from '#kernel/dates-in-words.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Banner } from '#ui/patterns/banner.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Moment } from '#ui/text/moment.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { type BoardInFull, boardInFull } from '../data/board-in-full.ts'
import { BoardFailing } from './board-failing.tsx'
import { BoardFigures } from './board-figures.tsx'
import { BoardRaised } from './board-raised.tsx'
import { BoardSafety } from './board-safety.tsx'

export const BOARD: Words = { en: 'The board’s paper', cy: 'Papur y bwrdd' }
const UP_TO: Phrase<LocalDate> = {
  en: day => `Made up to ${longDate('en', day)}`,
  cy: day => `Hyd at ${longDate('cy', day)}`,
}
const WHAT_IT_IS: Words = {
  en: 'How children are, what is failing and since when, and what was raised before. It names no child, and numbers from which a child could be known are not shown: those from 1 to 4, and others from which one of these could be worked out.',
  cy: 'Sut mae plant, beth sy’n methu ac ers pryd, a’r hyn a godwyd o’r blaen. Nid yw’n enwi’r un plentyn, ac ni ddangosir rhifau y gellid adnabod plentyn ohonynt: y rhai o 1 i 4, ac eraill y gellid cyfrifo un o’r rhain ohonynt.',
}
const SOURCE: Words = {
  en: 'Source: the service’s own records in Sightline, as they were known on each day, all measured by the numbers that rules have today. Counted',
  cy: 'Ffynhonnell: cofnodion y gwasanaeth ei hun yn Sightline, fel yr oeddent yn hysbys ar bob diwrnod, i gyd wedi’u mesur yn ôl y rhifau sydd gan y rheolau heddiw. Cyfrifwyd',
}
const COUNTING: Words = { en: 'The figures are being counted', cy: 'Mae’r ffigurau’n cael eu cyfrif' }
const COME_BACK: Words = {
  en: 'This happens once, and takes some minutes. Come back shortly.',
  cy: 'Mae hyn yn digwydd unwaith, ac yn cymryd rhai munudau. Dewch yn ôl cyn bo hir.',
}
const NOT_ALL: Words = {
  en: 'Earlier quarters are still being counted. The figures below are of those that are done.',
  cy: 'Mae chwarteri cynharach yn dal i gael eu cyfrif. Mae’r ffigurau isod ar gyfer y rhai sydd wedi’u gorffen.',
}
const QUARTERS = 4

/** The paper that a board reads: figures and what they mean, and nothing by which a child could be known. */
export async function boardPage(visit: Visit): Promise<Response> {
  const board = await visit.look(reader => boardInFull(reader, visit.today))
  const last = board.paper.quarters.at(-1)
  return visit.page(
    { title: BOARD, wide: true },
    <>
      <Heading caption={last ? join([visit.service.name, say(UP_TO, last.on)], ' · ') : visit.service.name}>
        {BOARD}
      </Heading>
      <Paragraph>{WHAT_IT_IS}</Paragraph>
      {last ? <BoardParts board={board} today={visit.today} /> : <EmptyState title={COUNTING}>{COME_BACK}</EmptyState>}
    </>,
  )
}

function BoardParts({ board, today }: { readonly board: BoardInFull; readonly today: LocalDate }) {
  return (
    <>
      {board.paper.quarters.length < QUARTERS && <Banner kind="information">{NOT_ALL}</Banner>}
      <BoardSafety paper={board.paper} />
      <BoardFailing board={board} today={today} />
      <BoardRaised raised={board.raised} today={today} />
      <BoardFigures paper={board.paper} />
      {board.countedAt && <Paragraph look="quiet">{[SOURCE, ' ', <Moment at={board.countedAt} />]}</Paragraph>}
    </>
  )
}
