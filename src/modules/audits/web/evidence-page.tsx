import { join, same, type Words } from '#kernel/language.ts'
import { findFramework, FRAMEWORKS, RatingMark, type Framework } from '#modules/frameworks/index.ts'
import type { Standard } from '#modules/frameworks/domain/framework.ts'
import { Select } from '#ui/govuk/select.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { FilterPanel } from '#ui/patterns/filter-panel.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { type JudgedOnEvidence, judgedOnEvidence } from '../data/self-assessments.ts'
import { auditRound } from '../domain/audit-round.ts'
import { evidenceStandards } from '../domain/evidence-standards.ts'
import { AUDITS } from './words.ts'

export const TITLE: Words = { en: 'Standards judged on evidence', cy: 'Safonau a fernir ar dystiolaeth' }
const LEAD: Words = {
  en: 'Inspectors weigh these as a whole. Leaders say what is strong, what is missing and what shows it; a second person challenges the rating.',
  cy: 'Mae arolygwyr yn pwyso’r rhain yn eu cyfanrwydd. Mae arweinwyr yn dweud beth sy’n gryf, beth sydd ar goll a beth sy’n ei ddangos; mae ail berson yn herio’r radd.',
}
const STANDARD: Words = { en: 'Standard', cy: 'Safon' }
const RATING: Words = { en: 'Our own rating', cy: 'Ein gradd ein hunain' }
const MADE: Words = { en: 'Made', cy: 'Gwnaed' }
const CHALLENGED: Words = { en: 'Challenged', cy: 'Heriwyd' }
const YES: Words = { en: 'Yes', cy: 'Do' }
const NO: Words = { en: 'Not yet', cy: 'Ddim eto' }
const NOT_ASSESSED: Words = { en: 'Not assessed', cy: 'Heb ei hasesu' }

const NEWEST = 'hmip-2025-full'

type Row = { readonly standard: Standard; readonly judged: JudgedOnEvidence | undefined }

/** The standards that leaders assess themselves, with the rating that stands of each. */
export async function evidencePage(visit: Visit): Promise<Response> {
  const framework = findFramework(visit.query('framework')) ?? findFramework(NEWEST)
  if (!framework) throw new Error(`There is no framework ${NEWEST}`)
  const judged = await visit.look(reader => judgedOnEvidence(reader, { frameworkId: framework.id, on: visit.today }))
  const rows = evidenceStandards(framework).map(standard => ({
    standard,
    judged: judged.find(one => one.standard === standard.id),
  }))
  return visit.page(
    { title: TITLE, wide: true, back: { path: '/audits', label: AUDITS } },
    <>
      <Heading>{TITLE}</Heading>
      <Paragraph>{LEAD}</Paragraph>
      <FilterPanel path="/audits/evidence" active={[]}>
        <Select
          name="framework"
          label={auditRound.fields.framework.label}
          value={framework.id}
          items={FRAMEWORKS.filter(one => evidenceStandards(one).length > 0).map(({ id, name }) => ({
            value: id,
            text: name,
          }))}
        />
      </FilterPanel>
      <DataTable caption={framework.name} columns={columnsOf(framework)} rows={rows} />
    </>,
  )
}

const columnsOf = (framework: Framework): readonly Column<Row>[] => [
  {
    id: 'standard',
    label: STANDARD,
    cell: ({ standard }) => (
      <Link path={`/audits/evidence/${framework.id}/${standard.id}`}>{join([same(standard.id), standard.name])}</Link>
    ),
  },
  {
    id: 'rating',
    label: RATING,
    cell: ({ judged, standard }) => <RatingMark rating={judged?.rating} unrated={NOT_ASSESSED} of={standard.name} />,
  },
  { id: 'made', label: MADE, cell: ({ judged }) => judged && <Day on={judged.on} short /> },
  { id: 'challenged', label: CHALLENGED, cell: ({ judged }) => judged && (judged.challenged ? YES : NO) },
]
