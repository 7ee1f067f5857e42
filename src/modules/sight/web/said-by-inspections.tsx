import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { FINDING_KINDS } from '#modules/inspections/domain/finding-kinds.ts'
import {
  type Finding,
  type InspectionInFull,
  raisedBefore,
  type Recommendation,
  RecommendationStateTag,
  repeatedFindings,
  repeatedRecommendations,
  type ServiceRecord,
  shortened,
} from '#modules/inspections/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { ItemList, type ListedItem } from '#ui/patterns/item-list.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { Strong } from '#ui/text/strong.tsx'
import type { Visit } from '#web/visit.ts'

const TITLE: Words = { en: 'What inspections and reviews said', cy: 'Yr hyn a ddywedodd arolygiadau ac adolygiadau' }
const RECOMMENDATIONS: Words = { en: 'Recommendations', cy: 'Argymhellion' }
const FINDINGS: Words = { en: 'Areas for improvement', cy: 'Meysydd i’w gwella' }
const NOTHING: Words = {
  en: 'Nothing that is recorded of inspections and reviews bears on it.',
  cy: 'Nid oes dim a gofnodwyd am arolygiadau ac adolygiadau yn berthnasol iddi.',
}
const EARLIER: Words = { en: 'Earlier ones', cy: 'Rhai cynharach' }

/** What one inspection said that bears on the standard. */
export type SaidOfIt = {
  readonly inspection: InspectionInFull
  readonly findings: readonly Finding[]
  readonly recommendations: readonly Recommendation[]
}

type Props = { readonly said: readonly SaidOfIt[]; readonly record: ServiceRecord; readonly visit: Visit }

/** As many as are shown without being asked for. */
const SHOWN = 4

/** Findings and recommendations that bear on a standard, the newest first; what was raised before says how often. */
export function SaidByInspections({ said, record, visit }: Props) {
  const [findingChains, recommendationChains] = [repeatedFindings(record), repeatedRecommendations(record)]
  const recommendations = said.flatMap(({ inspection, recommendations: own }) =>
    own.map(({ id, values }) =>
      itemOf(
        { inspection, id, text: values.description, path: 'recommendations' },
        raisedBefore(id, recommendationChains),
        [<RecommendationStateTag values={values} today={visit.today} />],
      ),
    ),
  )
  const findings = said.flatMap(({ inspection, findings: own }) =>
    own
      .filter(({ values }) => values.kind !== 'strength')
      .map(({ id, values }) =>
        itemOf({ inspection, id, text: values.description, path: 'findings' }, raisedBefore(id, findingChains), []),
      ),
  )
  return (
    <>
      <Heading level={2} id="inspections">
        {TITLE}
      </Heading>
      {recommendations.length + findings.length === 0 && <Paragraph>{NOTHING}</Paragraph>}
      <Items title={RECOMMENDATIONS} items={recommendations} />
      <Items title={FINDINGS} items={findings} />
    </>
  )
}

const Items = ({ title, items }: { readonly title: Words; readonly items: readonly ListedItem[] }) =>
  items.length === 0 ? null : (
    <>
      <Heading level={3}>{title}</Heading>
      <ItemList items={items.slice(0, SHOWN)} />
      {items.length > SHOWN && (
        <Details summary={EARLIER}>
          <ItemList items={items.slice(SHOWN)} />
        </Details>
      )}
    </>
  )

type One = {
  readonly inspection: InspectionInFull
  readonly id: string
  readonly text: string
  readonly path: 'findings' | 'recommendations'
}

const itemOf = ({ inspection, id, text, path }: One, before: Words | null, notes: ListedItem['notes']): ListedItem => ({
  title: <Link path={`/inspections/${inspection.id}/${path}/${id}`}>{shortened(text)}</Link>,
  notes: [...notes, before && <Strong>{before}</Strong>, inspection.name],
})

/** The strengths among them. */
export const strengthItems = (said: readonly SaidOfIt[]): readonly ListedItem[] =>
  said.flatMap(({ inspection, findings }) =>
    findings
      .filter(({ values }) => values.kind === 'strength')
      .map(({ id, values }) =>
        itemOf({ inspection, id, text: values.description, path: 'findings' }, null, [
          codeLabel(FINDING_KINDS, values.kind),
        ]),
      ),
  )
