import { asAt } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { count, type Counted, type Phrase, same, say, type Words } from '#kernel/language.ts'
import type { Answer } from '#modules/ratings/domain/judgement.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { RoundInFull } from '../data/round-in-full.ts'
import { type AuditorJudgement, FEWEST_CASES, type Leniency, leniency } from '../domain/leniency.ts'
import { percent } from './words.ts'

const LENIENCY: Words = { en: 'Auditors beside one another', cy: 'Archwilwyr ochr yn ochr' }
const LENIENCY_LEAD: Phrase<Words> = {
  en: cases =>
    `How often each found the work sufficient, beside what all found on the same questions. Shown from ${cases.en} on, and only to you who lead. Cases differ: talk before you conclude.`,
  cy: cases =>
    `Pa mor aml y cafodd pob un y gwaith yn ddigonol, ochr yn ochr â’r hyn a gafodd pawb ar yr un cwestiynau. Y nifer leiaf a ddangosir: ${cases.cy}. Dim ond chi sy’n arwain a’i gwêl. Mae achosion yn wahanol: siaradwch cyn dod i gasgliad.`,
}
const TOO_FEW: Words = {
  en: 'No auditor has judged enough cases',
  cy: 'Nid oes archwilydd wedi barnu digon o achosion',
}
const AUDITOR: Words = { en: 'Auditor', cy: 'Archwilydd' }
const CASES: Words = { en: 'Cases', cy: 'Achosion' }
const FOUND: Words = { en: 'Found sufficient', cy: 'Yn ddigonol' }
const EXPECTED: Words = { en: 'All found', cy: 'Pawb' }
const DIFFERENCE: Words = { en: 'Difference', cy: 'Gwahaniaeth' }
const CASES_COUNTED: Counted = {
  en: { one: '{n} case', other: '{n} cases' },
  cy: {
    one: '{n} achos',
    two: '{n} achos',
    few: '{n} achos',
    many: '{n} achos',
    other: '{n} o achosion',
  },
}

/** How each auditor judges beside the others, for whoever leads. */
export function LeniencyTable({ round, on }: { readonly round: RoundInFull; readonly on: LocalDate }) {
  const fewest = asAt(FEWEST_CASES, on).value
  return (
    <>
      <Heading level={2}>{LENIENCY}</Heading>
      <Paragraph>{say(LENIENCY_LEAD, count(CASES_COUNTED, fewest))}</Paragraph>
      <Rows round={round} fewest={fewest} />
    </>
  )
}

function Rows({ round, fewest }: { readonly round: RoundInFull; readonly fewest: number }) {
  const names = new Map(round.auditors.map(({ id, values }) => [id, values.name]))
  const judgements = round.cases.flatMap(({ id, values, audits }) =>
    values.replaced_on !== null
      ? []
      : audits
          .filter(one => one.values.completed_on !== null)
          .flatMap(one =>
            one.judgements.map((each): AuditorJudgement => ({
              auditorId: one.values.auditor_id,
              caseId: id,
              question: each.values.question,
              answer: each.values.answer as Answer,
            })),
          ),
  )
  const rows = leniency(judgements, fewest)
  if (rows.length === 0) return <EmptyState title={TOO_FEW} />
  const columns: readonly Column<Leniency>[] = [
    { id: 'auditor', label: AUDITOR, cell: ({ auditorId }) => names.get(auditorId) ?? '' },
    { id: 'cases', label: CASES, numeric: true, cell: ({ cases }) => cases },
    { id: 'share', label: FOUND, numeric: true, cell: ({ share }) => percent(share) },
    { id: 'expected', label: EXPECTED, numeric: true, cell: ({ expected }) => percent(expected) },
    { id: 'difference', label: DIFFERENCE, cell: differenceWords },
  ]
  return <DataTable caption={LENIENCY} captionHidden columns={columns} rows={rows} />
}

const signed = (share: number): string =>
  `${share > 0 ? '+' : share < 0 ? '−' : ''}${Math.abs(Math.round(share * 100))}`

const differenceWords = ({ difference, from, to }: Leniency): Words =>
  same(`${signed(difference)} (${signed(from)} – ${signed(to)})`)
