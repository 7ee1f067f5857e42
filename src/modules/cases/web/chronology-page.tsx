import type { ChronologySource } from '#db/contributions.ts'
import type { Words } from '#kernel/language.ts'
import { ChildFrame, openChild, titleOf } from '#modules/children/index.ts'
import { Select } from '#ui/govuk/select.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { FilterPanel } from '#ui/patterns/filter-panel.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { Timeline } from '#ui/patterns/timeline.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { pageNumber } from '#web/page-number.ts'
import type { Visit } from '#web/visit.ts'
import { chronology } from '../data/chronology.ts'
import { chronologyEvents } from '../domain/chronology-events.ts'
import { chronologyEntry } from './chronology-entry.ts'

export const CHRONOLOGY: Words = { en: 'Chronology', cy: 'Cronoleg' }
const SHOW: Words = { en: 'Show', cy: 'Dangos' }
const EVERYTHING: Words = { en: 'Everything', cy: 'Popeth' }
const NOTHING: Words = { en: 'Nothing dated is recorded', cy: 'Nid oes dim â dyddiad wedi’i gofnodi' }
const ON_ONE_PAGE: Words = {
  en: 'Show all of it on one page, to print',
  cy: 'Dangos y cyfan ar un dudalen, i’w argraffu',
}

const PER_PAGE = 50
const ON_ONE_PAGE_AT_MOST = 2000

/** Everything that happened, by its day: of one kind or of all, in parts or whole. */
export function chronologyPage(sources: readonly ChronologySource[]) {
  const events = chronologyEvents(sources)
  const kinds = new Map(sources.map(({ kind }) => [kind.id, kind.words]))
  return async (visit: Visit): Promise<Response> => {
    const child = await openChild(visit)
    const kind = kinds.has(visit.query('kind')) ? visit.query('kind') : null
    const asked = sources.filter(source => kind === null || source.kind.id === kind)
    const whole = visit.query('all') === 'yes'
    const [page, perPage] = whole ? [1, ON_ONE_PAGE_AT_MOST] : [pageNumber(visit), PER_PAGE]
    const { entries, total } = await visit.look(reader =>
      chronology(reader, child.id, { sources: asked, page, perPage }),
    )
    const path = `/children/${child.id}/chronology`
    const address = (more: string): string => `${path}?kind=${kind ?? ''}&${more}`
    return visit.page(
      { title: titleOf(CHRONOLOGY, child) },
      <ChildFrame child={child} visit={visit} tab="/chronology">
        <Heading>{CHRONOLOGY}</Heading>
        <KindFilter path={path} kinds={kinds} kind={kind} />
        {total === 0 && <EmptyState title={NOTHING} />}
        <Timeline entries={entries.map(entry => chronologyEntry(entry, events, `/children/${child.id}`))} />
        <Paging page={page} pageSize={perPage} total={total} path={number => address(`page=${number}`)} />
        {total > perPage && (
          <Paragraph>
            <Link path={address('all=yes')}>{ON_ONE_PAGE}</Link>
          </Paragraph>
        )}
      </ChildFrame>,
    )
  }
}

type FilterProps = {
  readonly path: string
  readonly kinds: ReadonlyMap<string, Words>
  readonly kind: string | null
}

const KindFilter = ({ path, kinds, kind }: FilterProps) => (
  <FilterPanel path={path} active={kind === null ? [] : [{ label: kinds.get(kind) ?? EVERYTHING, path }]}>
    <Select
      name="kind"
      label={SHOW}
      value={kind ?? ''}
      items={[{ value: '', text: EVERYTHING }, ...[...kinds].map(([value, text]) => ({ value, text }))]}
    />
  </FilterPanel>
)
