import { join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { caseQuestions, findQuestion } from '#modules/frameworks/domain/find.ts'
import type { Standard } from '#modules/frameworks/domain/framework.ts'
import { type Framework, RatingMark } from '#modules/frameworks/index.ts'
import type { StandardReport } from '#modules/ratings/index.ts'
import { StackedBars } from '#ui/charts/stacked-bars.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { List } from '#ui/text/list.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import type { RoundSaid } from '../data/rounds-by.ts'
import { type RoundTally, trendOf } from '../domain/audit-trend.ts'
import type { StandardSight } from '../domain/standard-sight.ts'
import { auditedCases, OWN_AUDITS } from './standards-words.ts'

const QUESTION: Words = { en: 'Key question', cy: 'Cwestiwn allweddol' }
const SUFFICIENT: Words = { en: 'Sufficient', cy: 'Digonol' }
const NOT_SUFFICIENT: Words = { en: 'Not sufficient', cy: 'Annigonol' }
const RATING: Words = { en: 'Rating', cy: 'Gradd' }
const ROUND: Words = { en: 'Round', cy: 'Cylch' }
const OF: Phrase<{ readonly sufficient: number; readonly judged: number }> = {
  en: ({ sufficient, judged }) => `${sufficient} of ${judged}`,
  cy: ({ sufficient, judged }) => `${sufficient} o ${judged}`,
}
const BASIS: Phrase<Words> = {
  en: cases => `${cases.en}: each case by its newest audit, and by what was settled where two auditors differed.`,
  cy: cases =>
    `${cases.cy}: pob achos yn ôl ei archwiliad diweddaraf, ac yn ôl yr hyn y cytunwyd arno lle’r oedd dau archwilydd yn anghytuno.`,
}
const ROUND_BY_ROUND: Phrase<Words> = {
  en: question => `Round by round: ${question.en}`,
  cy: question => `Fesul cylch: ${question.cy}`,
}
const TREND: Phrase<{ readonly first: Words; readonly last: Words }> = {
  en: ({ first, last }) =>
    `Sufficient in ${first.en} cases in the first round, ${last.en} in the last. Rounds draw different cases: a few more or fewer may be chance.`,
  cy: ({ first, last }) =>
    `Achosion digonol yn y cylch cyntaf: ${first.cy}; yn yr olaf: ${last.cy}. Mae cylchoedd yn tynnu gwahanol achosion: gall ychydig mwy neu lai fod yn siawns.`,
}
const ROUNDS: Words = { en: 'The rounds in full', cy: 'Y cylchoedd yn llawn' }

type Props = {
  readonly sight: StandardSight
  readonly framework: Framework
  readonly rounds: readonly RoundSaid[]
  readonly visit: Visit
}

/** What the service’s own audits say of a standard, question by question, and how it was in each round. */
export function AuditResults({ sight: { standard, audited }, framework, rounds, visit }: Props) {
  if (audited === null) return null
  const bearing = rounds.filter(({ judgements }) =>
    judgements.some(({ question }) => standard.questions.some(({ id }) => id === question)),
  )
  return (
    <>
      <Heading level={2} id="audits">
        {OWN_AUDITS}
      </Heading>
      <Paragraph>{say(BASIS, auditedCases(audited.cases))}</Paragraph>
      <DataTable caption={OWN_AUDITS} captionHidden columns={columnsOf(framework)} rows={audited.report.questions} />
      {bearing.length > 1 && <Trends standard={standard} rounds={bearing} />}
      {visit.may('audit.read') && (
        <>
          <Heading level={3}>{ROUNDS}</Heading>
          <List
            items={bearing.toReversed().map(({ id, title }) => (
              <Link path={`/audits/rounds/${id}/results`}>{title}</Link>
            ))}
          />
        </>
      )}
    </>
  )
}

type Question = StandardReport['questions'][number]

const columnsOf = (framework: Framework): readonly Column<Question>[] => [
  {
    id: 'question',
    label: QUESTION,
    cell: ({ id }) => join([same(id), findQuestion(framework, id)?.asks ?? same('')]),
  },
  {
    id: 'sufficient',
    label: SUFFICIENT,
    cell: ({ sufficient, judged }) => (judged === 0 ? '–' : say(OF, { sufficient, judged })),
  },
  { id: 'rating', label: RATING, cell: ({ rating, id }) => <RatingMark rating={rating} of={same(id)} /> },
]

const Trends = ({ standard, rounds }: { readonly standard: Standard; readonly rounds: readonly RoundSaid[] }) => (
  <>
    {caseQuestions(standard).map(({ id, asks }) => {
      const told = trendOf(rounds, id)
      return told.length > 1 && <Trend question={id} asks={asks} told={told} />
    })}
  </>
)

type TrendProps = { readonly question: string; readonly asks: Words; readonly told: readonly RoundTally[] }

function Trend({ question, asks, told }: TrendProps) {
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return null
  return (
    <StackedBars
      id={`trend-${question.replaceAll('.', '-')}`}
      title={say(ROUND_BY_ROUND, join([same(question), asks]))}
      summary={say(TREND, { first: say(OF, first), last: say(OF, last) })}
      of={ROUND}
      parts={[
        { label: SUFFICIENT, level: 2 },
        { label: NOT_SUFFICIENT, level: 0 },
      ]}
      bars={told.map(({ title, sufficient, judged }) => ({
        label: same(title),
        values: [sufficient, judged - sufficient],
      }))}
    />
  )
}
