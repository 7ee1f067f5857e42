import { asAt } from '#kernel/dated.ts'
import { count, type Counted, join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { caseQuestions, findQuestion, findStandard, standardsOf } from '#modules/frameworks/domain/find.ts'
import { RatingMark } from '#modules/frameworks/index.ts'
import { DISCRETION_WORDS, type Judgement, rateJudgements, type StandardReport } from '#modules/ratings/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { CertaintyNote } from '#ui/patterns/certainty-note.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { auditedJudgements } from '../data/audited-judgements.ts'
import type { RoundInFull } from '../data/round-in-full.ts'
import { rounds } from '../data/rounds.ts'
import { auditCase } from '../domain/audit-case.ts'
import { openRound } from './open-round.ts'
import { ofAll } from './words.ts'

const TITLE: Words = { en: 'Results', cy: 'Canlyniadau' }
const NOTHING: Words = { en: 'No audit is completed yet', cy: 'Nid oes archwiliad wedi’i gwblhau eto' }
const FROM: Phrase<Words> = {
  en: cases => `From ${cases.en}. What stands is what was settled, or else what the first auditor judged.`,
  cy: cases =>
    `Nifer: ${cases.cy}. Yr hyn sy’n sefyll yw’r hyn y cytunwyd arno, neu fel arall yr hyn a farnodd yr archwilydd cyntaf.`,
}
const FEW: Words = {
  en: 'From so few cases the ratings are far from certain: inspectors draw other cases than these.',
  cy: 'O gyn lleied o achosion mae’r graddau ymhell o fod yn sicr: mae arolygwyr yn tynnu achosion eraill na’r rhain.',
}
const QUESTION: Words = { en: 'Key question', cy: 'Cwestiwn allweddol' }
const SUFFICIENT: Words = { en: 'Sufficient', cy: 'Digonol' }
const NOT_APPLYING: Words = { en: 'Did not apply', cy: 'Ddim yn berthnasol' }
const RATING: Words = { en: 'Rating', cy: 'Gradd' }
const LOOK_AGAIN: Words = { en: 'Why inspectors might look at it again', cy: 'Pam y gallai arolygwyr edrych arno eto' }
const TREND: Words = { en: 'Round by round', cy: 'Fesul cylch' }
const TREND_LEAD: Words = {
  en: 'In how many of the cases to which each question applied the work was sufficient. Rounds draw different cases: a few more or fewer may be chance.',
  cy: 'Yn faint o’r achosion yr oedd pob cwestiwn yn berthnasol iddynt yr oedd y gwaith yn ddigonol. Mae cylchoedd yn tynnu gwahanol achosion: gall ychydig mwy neu lai fod yn siawns.',
}
const BANDS: Words = { en: 'How these ratings are worked out', cy: 'Sut y cyfrifir y graddau hyn' }

const CASES_MORE: Counted = {
  en: { one: '{n} more case', other: '{n} more cases' },
  cy: {
    one: '{n} achos arall',
    two: '{n} achos arall',
    few: '{n} achos arall',
    many: '{n} achos arall',
    other: '{n} o achosion eraill',
  },
}
type Needed = { readonly question: string; readonly cases: Words }
const RAISE: Phrase<Needed> = {
  en: ({ question, cases }) => `Would rise if ${cases.en} had been sufficient on ${question}`,
  cy: ({ question, cases }) => `Byddai’n codi pe bai rhagor yn ddigonol: ${cases.cy}, cwestiwn ${question}`,
}
const LOWER: Phrase<Needed> = {
  en: ({ question, cases }) => `Would fall if ${cases.en} had not been sufficient on ${question}`,
  cy: ({ question, cases }) => `Byddai’n gostwng pe bai rhagor yn annigonol: ${cases.cy}, cwestiwn ${question}`,
}

/** As many cases as make an inspector’s own sub-sample too small to go by. */
const FEW_CASES = 15

/** What a round’s judgements make of each standard, what would change it, and how it was in other rounds. */
export async function resultsPage(visit: Visit): Promise<Response> {
  const round = await openRound(visit)
  const asked = { frameworkId: round.values.framework, on: visit.today }
  const { judgements, others } = await visit.look(async reader => {
    const alike = (await rounds(reader)).filter(
      one => one.values.framework === round.values.framework && one.completed > 0,
    )
    const told: { readonly title: string; readonly judgements: readonly Judgement[] }[] = []
    for (const one of alike.toReversed())
      told.push({ title: one.values.title, judgements: await auditedJudgements(reader, { ...asked, roundId: one.id }) })
    return { judgements: await auditedJudgements(reader, { ...asked, roundId: round.id }), others: told }
  })
  const cases = new Set(judgements.map(one => one.case)).size
  return visit.page(
    { title: join([TITLE, same(round.values.title)], ': '), wide: true, back: { path: `/audits/rounds/${round.id}` } },
    <>
      <Heading caption={round.values.title}>{TITLE}</Heading>
      {cases === 0 ? (
        <EmptyState title={NOTHING} />
      ) : (
        <>
          <Paragraph>{[say(FROM, count(auditCase.counted, cases)), cases < FEW_CASES && [' ', FEW]]}</Paragraph>
          <Standards round={round} judgements={judgements} visit={visit} />
          {others.length > 1 && <Trend rows={trendOf(round, others)} titles={others.map(({ title }) => title)} />}
        </>
      )}
    </>,
  )
}

type StandardsProps = { readonly round: RoundInFull; readonly judgements: readonly Judgement[]; readonly visit: Visit }

function Standards({ round, judgements, visit }: StandardsProps) {
  const report = rateJudgements(round.judgedBy, judgements, visit.today)
  return (
    <>
      {report.standards.map(standard => (
        <OneStandard standard={standard} judgements={judgements} round={round} />
      ))}
      <Details summary={BANDS}>
        <CertaintyNote basis={asAt(round.judgedBy.caseBands, visit.today)} />
        <Paragraph>
          <Link path={`/frameworks/${round.judgedBy.id}`}>{round.judgedBy.name}</Link>
        </Paragraph>
      </Details>
    </>
  )
}

type OneProps = Omit<StandardsProps, 'visit'> & { readonly standard: StandardReport }

function OneStandard({ standard, judgements, round }: OneProps) {
  const named = findStandard(round.judgedBy, standard.id)
  const title = join([same(standard.id), named?.name ?? same('')])
  const isNa = (id: string) => judgements.filter(({ question, answer }) => question === id && answer === 'na').length
  type Question = StandardReport['questions'][number]
  const columns: readonly Column<Question>[] = [
    {
      id: 'question',
      label: QUESTION,
      cell: ({ id }) => join([same(id), findQuestion(round.judgedBy, id)?.asks ?? same('')]),
    },
    { id: 'sufficient', label: SUFFICIENT, cell: ({ sufficient, judged }) => shareOf(sufficient, judged) },
    { id: 'na', label: NOT_APPLYING, numeric: true, cell: ({ id }) => isNa(id) },
    { id: 'rating', label: RATING, cell: ({ rating, id }) => <RatingMark rating={rating} of={same(id)} /> },
  ]
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <Paragraph>
        <RatingMark rating={standard.rating} of={title} />
      </Paragraph>
      <DataTable caption={title} captionHidden columns={columns} rows={standard.questions} />
      <List items={changesOf(standard)} />
      {standard.discretion.length > 0 && (
        <Details summary={LOOK_AGAIN}>
          <List
            items={standard.discretion.map(({ question, reason }) =>
              join([same(question), DISCRETION_WORDS[reason]], ': '),
            )}
          />
        </Details>
      )}
    </>
  )
}

const changesOf = ({ toRaise, toLower }: StandardReport): readonly Words[] => [
  ...(toRaise ? [say(RAISE, { question: toRaise.question, cases: count(CASES_MORE, toRaise.cases) })] : []),
  ...(toLower ? [say(LOWER, { question: toLower.question, cases: count(CASES_MORE, toLower.cases) })] : []),
]

const shareOf = (sufficient: number, judged: number): Words =>
  judged === 0 ? same('–') : join([ofAll(sufficient, judged), same(`(${Math.round((100 * sufficient) / judged)}%)`)])

type TrendRow = { readonly id: string; readonly asks: Words; readonly shares: readonly Words[] }

const trendOf = (
  { judgedBy }: RoundInFull,
  told: readonly { readonly judgements: readonly Judgement[] }[],
): readonly TrendRow[] =>
  standardsOf(judgedBy)
    .flatMap(caseQuestions)
    .map(({ id, asks }) => ({
      id,
      asks,
      shares: told.map(({ judgements }) => {
        const applying = judgements.filter(({ question, answer }) => question === id && answer !== 'na')
        return shareOf(applying.filter(({ answer }) => answer === 'yes').length, applying.length)
      }),
    }))
    .filter(({ shares }) => shares.some(({ en }) => en !== '–'))

const Trend = ({ rows, titles }: { readonly rows: readonly TrendRow[]; readonly titles: readonly string[] }) => (
  <>
    <Heading level={2}>{TREND}</Heading>
    <Paragraph>{TREND_LEAD}</Paragraph>
    <DataTable
      caption={TREND}
      captionHidden
      columns={[
        { id: 'question', label: QUESTION, cell: ({ id, asks }) => join([same(id), asks]) },
        ...titles.map((title, at): Column<TrendRow> => ({
          id: `round-${at}`,
          label: same(title),
          cell: ({ shares }) => shares[at],
        })),
      ]}
      rows={rows}
    />
  </>
)
