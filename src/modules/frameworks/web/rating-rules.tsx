import { type Phrase, say, type Words } from '#kernel/language.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import type { CaseBands, Framework, ScoreBands } from '../domain/framework.ts'
import { scoreOf } from '../domain/rating.ts'
import { type ScoreRange, scoreRanges, type ShareRange, shareRanges } from '../domain/rating-ranges.ts'
import { EachInForce } from './each-in-force.tsx'
import { RatingMark } from './rating-mark.tsx'

const QUESTION: Words = { en: 'A question judged in cases', cy: 'Cwestiwn a fernir mewn achosion' }
const HOW_QUESTION: Words = {
  en: 'In every case to which the question applies, the work is found sufficient or not. The exact share of cases that are sufficient gives the rating. A standard has the lowest rating of its questions.',
  cy: 'Ym mhob achos y mae’r cwestiwn yn berthnasol iddo, penderfynir a yw’r gwaith yn ddigonol. Yr union gyfran o achosion sy’n ddigonol sy’n rhoi’r radd. Mae gan safon radd isaf ei chwestiynau.',
}
const OVERALL: Words = { en: 'The overall rating', cy: 'Y radd gyffredinol' }
const HOW_OVERALL: Words = {
  en: 'Every standard that counts scores by its rating. The scores are added, and the total gives the overall rating.',
  cy: 'Mae pob safon sy’n cyfrif yn sgorio yn ôl ei gradd. Adir y sgoriau at ei gilydd, a’r cyfanswm sy’n rhoi’r radd gyffredinol.',
}
const RATING: Words = { en: 'Rating', cy: 'Gradd' }
const SHARE: Words = { en: 'Cases found sufficient', cy: 'Achosion digonol' }
const SCORE: Words = { en: 'Score', cy: 'Sgôr' }
const TOTAL: Phrase<number> = { en: outOf => `Total out of ${outOf}`, cy: outOf => `Cyfanswm allan o ${outOf}` }

const OR_MORE: Phrase<number> = { en: share => `${share}% or more`, cy: share => `${share}% neu fwy` }
const LESS: Phrase<number> = { en: share => `Less than ${share}%`, cy: share => `Llai na ${share}%` }
const BETWEEN: Phrase<readonly [number, number]> = {
  en: ([from, under]) => `${from}% or more, but less than ${under}%`,
  cy: ([from, under]) => `${from}% neu fwy, ond llai na ${under}%`,
}
const TO: Phrase<ScoreRange> = { en: ({ from, to }) => `${from} to ${to}`, cy: ({ from, to }) => `${from} i ${to}` }

/** How cases make the rating of a question, and standards the overall one, with what each rests on. */
export const RatingRules = ({ framework }: { readonly framework: Framework }) => (
  <ReadingColumn>
    <Heading level={3}>{QUESTION}</Heading>
    <Paragraph>{HOW_QUESTION}</Paragraph>
    <EachInForce values={framework.caseBands}>{bands => <Shares bands={bands} />}</EachInForce>
    <Heading level={3}>{OVERALL}</Heading>
    <Paragraph>{HOW_OVERALL}</Paragraph>
    <EachInForce values={framework.scoreBands}>{bands => <Scores bands={bands} />}</EachInForce>
  </ReadingColumn>
)

const Shares = ({ bands }: { readonly bands: CaseBands }) => (
  <DataTable caption={QUESTION} captionHidden columns={SHARE_COLUMNS} rows={shareRanges(bands)} />
)

const SHARE_COLUMNS: readonly Column<ShareRange>[] = [
  { id: 'rating', label: RATING, cell: ({ rating }) => <RatingMark rating={rating} /> },
  { id: 'share', label: SHARE, cell: shareWords },
]

function shareWords({ from, under }: ShareRange): Words {
  if (from === null) return say(LESS, under ?? 0)
  return under === null ? say(OR_MORE, from) : say(BETWEEN, [from, under])
}

const Scores = ({ bands }: { readonly bands: ScoreBands }) => (
  <DataTable caption={OVERALL} captionHidden columns={scoreColumns(bands.outOf)} rows={scoreRanges(bands)} />
)

const scoreColumns = (outOf: number): readonly Column<ScoreRange>[] => [
  { id: 'rating', label: RATING, cell: ({ rating }) => <RatingMark rating={rating} /> },
  { id: 'score', label: SCORE, numeric: true, cell: ({ rating }) => scoreOf(rating) },
  { id: 'total', label: say(TOTAL, outOf), numeric: true, cell: range => say(TO, range) },
]
