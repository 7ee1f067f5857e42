import type { LocalDate } from '#kernel/local-date.ts'
import { asAt } from '#kernel/dated.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { findQuestion } from '#modules/frameworks/domain/find.ts'
import { Details } from '#ui/govuk/details.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { casesJudged, type RoundInFull } from '../data/round-in-full.ts'
import { type Agreement, agreement, type Estimate, FEWEST_PAIRS } from '../domain/agreement.ts'
import { ofAll } from './words.ts'

const QUESTION: Words = { en: 'Key question', cy: 'Cwestiwn allweddol' }
const AGREEMENT: Words = { en: 'Agreement by question', cy: 'Cytundeb fesul cwestiwn' }
const AGREED: Words = { en: 'Agreed', cy: 'Yn cytuno' }
const KAPPA: Words = { en: 'Cohen’s kappa', cy: 'Kappa Cohen' }
const AC1: Words = { en: 'Gwet’s AC1', cy: 'AC1 Gwet' }
const APART: Words = { en: 'Said not to apply by one or both', cy: 'Dywedodd un neu’r ddau nad oedd yn berthnasol' }
const ALL: Words = { en: 'All questions', cy: 'Pob cwestiwn' }
const TOO_FEW: Words = { en: 'Too few pairs', cy: 'Rhy ychydig o barau' }
const HOW: Words = { en: 'How to read these figures', cy: 'Sut i ddarllen y ffigurau hyn' }
const HOW_WORDS: readonly Words[] = [
  {
    en: 'The percentage says how often both judged alike. Two people who guessed would often agree too: kappa and AC1 take that off. 1 is full agreement, 0 no better than chance.',
    cy: 'Mae’r ganran yn dweud pa mor aml y barnodd y ddau yr un fath. Byddai dau a oedd yn dyfalu yn aml yn cytuno hefyd: mae kappa ac AC1 yn tynnu hynny i ffwrdd. 1 yw cytundeb llawn, 0 dim gwell na siawns.',
  },
  {
    en: 'Where nearly all cases are judged alike, kappa falls though people agree; AC1 does not. Look at both.',
    cy: 'Lle bernir bron pob achos yr un fath, mae kappa’n gostwng er bod pobl yn cytuno; nid felly AC1. Edrychwch ar y ddau.',
  },
  {
    en: 'Only cases in which both said that the question applies are compared. In brackets stands the interval in which the figure lies with 95% confidence. From fewer than ten pairs nothing is shown. Over all questions it is too narrow, since judgements of one case hang together.',
    cy: 'Dim ond achosion lle dywedodd y ddau fod y cwestiwn yn berthnasol a gymharir. Mewn cromfachau mae’r cyfwng y mae’r ffigur ynddo gyda hyder o 95%. O lai na deg pâr ni ddangosir dim. Dros bob cwestiwn mae’n rhy gul, gan fod dyfarniadau un achos yn perthyn i’w gilydd.',
  },
  {
    en: 'Sources: Fleiss, Cohen and Everitt 1969 for kappa; Gwet 2008 for AC1.',
    cy: 'Ffynonellau: Fleiss, Cohen ac Everitt 1969 ar gyfer kappa; Gwet 2008 ar gyfer AC1.',
  },
]

/** How far two auditors agree, question by question, and how to read it. */
export const AgreementTable = ({ round, on }: { readonly round: RoundInFull; readonly on: LocalDate }) => (
  <>
    <Heading level={2}>{AGREEMENT}</Heading>
    <DataTable
      caption={AGREEMENT}
      captionHidden
      columns={agreementColumns(asAt(FEWEST_PAIRS, on).value)}
      rows={agreementRows(round)}
    />
    <Details summary={HOW}>
      {HOW_WORDS.map(words => (
        <Paragraph>{words}</Paragraph>
      ))}
    </Details>
  </>
)

type AgreementRow = { readonly words: Words; readonly found: Agreement }

/** Agreement on each question that was judged twice, and over all of them. */
function agreementRows(round: RoundInFull): readonly AgreementRow[] {
  const pairs = casesJudged(round).flatMap(({ first, second }) =>
    [...first].flatMap(([question, answer]) => {
      const other = second.get(question)
      return other === undefined ? [] : [{ question, pair: [answer, other] as const }]
    }),
  )
  const byQuestion = [...Map.groupBy(pairs, ({ question }) => question)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [
    ...byQuestion.map(([question, all]) => ({
      words: join([same(question), findQuestion(round.judgedBy, question)?.asks ?? same('')]),
      found: agreement(all.map(({ pair }) => pair)),
    })),
    { words: ALL, found: agreement(pairs.map(({ pair }) => pair)) },
  ]
}

function estimateWords({ pairs }: Agreement, estimate: Estimate, fewest: number): Words {
  if (pairs < fewest) return TOO_FEW
  if (estimate === null) return same('–')
  return same(`${twoPlaces(estimate.value)} (${twoPlaces(estimate.from)} – ${twoPlaces(estimate.to)})`)
}

const twoPlaces = (value: number): string => value.toFixed(2).replace('-', '−')

const agreementColumns = (fewest: number): readonly Column<AgreementRow>[] => [
  { id: 'question', label: QUESTION, cell: ({ words }) => words },
  {
    id: 'agreed',
    label: AGREED,
    cell: ({ found: { agreed, pairs } }) =>
      pairs === 0 ? same('–') : join([ofAll(agreed, pairs), same(`(${Math.round((100 * agreed) / pairs)}%)`)]),
  },
  { id: 'kappa', label: KAPPA, cell: ({ found }) => estimateWords(found, found.kappa, fewest) },
  { id: 'ac1', label: AC1, cell: ({ found }) => estimateWords(found, found.ac1, fewest) },
  { id: 'apart', label: APART, numeric: true, cell: ({ found }) => found.notBoth },
]
