import { join, same, type Words } from '#kernel/language.ts'
import { findQuestion } from '#modules/frameworks/domain/find.ts'
import type { Answer } from '#modules/ratings/domain/judgement.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { casesJudged, type RoundInFull } from '../data/round-in-full.ts'
import { ANSWER_WORDS } from '../domain/judgement-answers.ts'
import { type Dispute, disputes } from '../domain/settled-judgements.ts'
import { AgreementTable } from './agreement-table.tsx'
import { LeniencyTable } from './leniency-table.tsx'
import { openRound } from './open-round.ts'
import { caseWords } from './words.ts'

const TITLE: Words = { en: 'Moderation', cy: 'Cymedroli' }
const LEAD: Words = {
  en: 'Cases appear here when both auditors have completed them. Until then neither sees what the other judged.',
  cy: 'Mae achosion yn ymddangos yma pan fydd y ddau archwilydd wedi’u cwblhau. Tan hynny nid yw’r naill na’r llall yn gweld yr hyn a farnodd y llall.',
}
const NO_PAIRS: Words = { en: 'No case has been audited twice yet', cy: 'Nid oes achos wedi’i archwilio ddwywaith eto' }
const DISPUTED: Words = {
  en: 'Judgements on which two auditors differ',
  cy: 'Dyfarniadau y mae dau archwilydd yn anghytuno arnynt',
}
const NO_DISPUTE: Words = { en: 'They differ on nothing', cy: 'Nid ydynt yn anghytuno ar ddim' }
const QUESTION: Words = { en: 'Key question', cy: 'Cwestiwn allweddol' }
const CASE: Words = { en: 'Case', cy: 'Achos' }
const FIRST: Words = { en: 'First', cy: 'Cyntaf' }
const SECOND: Words = { en: 'Second', cy: 'Ail' }
const STANDS: Words = { en: 'What stands', cy: 'Beth sy’n sefyll' }
const SETTLE: Words = { en: 'Settle it', cy: 'Cytuno arno' }

/** How far two auditors agree, on what they differ, and how each judges beside the others: for whoever leads. */
export async function moderationPage(visit: Visit): Promise<Response> {
  const round = await openRound(visit)
  const judged = casesJudged(round)
  const twice = judged.filter(({ second }) => second.size > 0)
  return visit.page(
    { title: join([TITLE, same(round.values.title)], ': '), wide: true, back: { path: `/audits/rounds/${round.id}` } },
    <>
      <Heading caption={round.values.title}>{TITLE}</Heading>
      <Paragraph>{LEAD}</Paragraph>
      {twice.length === 0 ? (
        <EmptyState title={NO_PAIRS} />
      ) : (
        <>
          <Heading level={2}>{DISPUTED}</Heading>
          <Disputes round={round} rows={disputes(judged)} />
          <AgreementTable round={round} on={visit.today} />
        </>
      )}
      <LeniencyTable round={round} on={visit.today} />
    </>,
  )
}

type DisputesProps = { readonly round: RoundInFull; readonly rows: readonly Dispute[] }

function Disputes({ round, rows }: DisputesProps) {
  if (rows.length === 0) return <EmptyState title={NO_DISPUTE} />
  const caseOf = (id: string) => round.cases.find(one => one.id === id)
  const columns: readonly Column<Dispute>[] = [
    { id: 'case', label: CASE, cell: ({ caseId }) => caseWords(caseOf(caseId)?.values.number ?? 0) },
    {
      id: 'question',
      label: QUESTION,
      cell: ({ question }) => join([same(question), findQuestion(round.judgedBy, question)?.asks ?? same('')]),
    },
    { id: 'first', label: FIRST, cell: ({ first }) => ANSWER_WORDS[first] },
    { id: 'second', label: SECOND, cell: ({ second }) => ANSWER_WORDS[second] },
    {
      id: 'stands',
      label: STANDS,
      cell: ({ caseId, question }) => {
        const settled = caseOf(caseId)?.settlements.find(({ values }) => values.question === question)
        if (round.values.closed_on !== null || settled)
          return settled && <StatusTag meaning="done">{ANSWER_WORDS[settled.values.answer as Answer]}</StatusTag>
        return (
          <Link
            path={`/audits/rounds/${round.id}/cases/${caseId}/settle/${question}`}
            hidden={join([caseWords(caseOf(caseId)?.values.number ?? 0), same(question)])}
          >
            {SETTLE}
          </Link>
        )
      },
    },
  ]
  return <DataTable caption={DISPUTED} captionHidden columns={columns} rows={rows} />
}
