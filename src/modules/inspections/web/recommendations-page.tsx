import { type CodeList, codeLabel } from '#kernel/code-list.ts'
import { count, type Words } from '#kernel/language.ts'
import { PARTNERS } from '#modules/workforce/domain/partners.ts'
import { Select } from '#ui/govuk/select.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { FilterPanel } from '#ui/patterns/filter-panel.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { repeatedRecommendations } from '../data/repeats.ts'
import { serviceRecord } from '../data/service-record.ts'
import { ADDRESSEES } from '../domain/addressees.ts'
import { PRIORITIES } from '../domain/priorities.ts'
import { recommendation } from '../domain/recommendation.ts'
import { INSPECTION_TABS, InspectionsFrame } from './inspections-frame.tsx'
import {
  filtered,
  recommendationFilter,
  type RecommendationFilter,
  recommendationsPath,
  SHOWN,
} from './recommendation-filter.ts'
import { RecommendationsTable } from './recommendations-table.tsx'

const SHOW: Words = { en: 'Show', cy: 'Dangos' }
const ALL: Words = { en: 'All', cy: 'Pob un' }

/** Everything that inspections and reviews asked for, over the years; what is still open unless more is asked. */
export async function recommendationsPage(visit: Visit): Promise<Response> {
  const filter = recommendationFilter(visit)
  const record = await visit.look(serviceRecord)
  const repeats = repeatedRecommendations(record)
  const all = record.inspections.flatMap(inspection => inspection.recommendations.map(one => ({ one, inspection })))
  const rows = filtered(all, filter, id => repeats.chainOf(id) !== undefined, visit.today)
  return visit.page(
    { title: INSPECTION_TABS['/recommendations'], wide: true },
    <InspectionsFrame tab="/recommendations">
      <Filter filter={filter} />
      <Paragraph>{count(recommendation.counted, rows.length)}</Paragraph>
      {rows.length === 0 ? (
        <EmptyState />
      ) : (
        <RecommendationsTable
          caption={INSPECTION_TABS['/recommendations']}
          rows={rows}
          repeats={repeats}
          today={visit.today}
          ofSeveral
        />
      )}
    </InspectionsFrame>,
  )
}

const NARROWED = {
  addressee: ADDRESSEES,
  partner: PARTNERS,
  priority: PRIORITIES,
} as const satisfies Partial<Record<keyof RecommendationFilter, CodeList>>

type Narrowed = keyof typeof NARROWED

function Filter({ filter }: { readonly filter: RecommendationFilter }) {
  const narrowed = Object.keys(NARROWED) as readonly Narrowed[]
  const active = [
    ...(filter.show === 'open'
      ? []
      : [{ label: SHOWN[filter.show], path: recommendationsPath(filter, { show: 'open' }) }]),
    ...narrowed
      .filter(name => filter[name] !== '')
      .map(name => ({
        label: codeLabel(NARROWED[name], filter[name]),
        path: recommendationsPath(filter, { [name]: '' }),
      })),
  ]
  return (
    <FilterPanel path="/recommendations" active={active}>
      <Select
        name="show"
        label={SHOW}
        value={filter.show}
        items={Object.entries(SHOWN).map(([value, text]) => ({ value, text }))}
      />
      {narrowed.map(name => (
        <Select
          name={name}
          label={recommendation.fields[name].label}
          value={filter[name]}
          items={[
            { value: '', text: ALL },
            ...NARROWED[name].codes.map(({ code, label }) => ({ value: code, text: label })),
          ]}
        />
      ))}
    </FilterPanel>
  )
}
