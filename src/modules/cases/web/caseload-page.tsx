import type { Words } from '#kernel/language.ts'
import { people, personOfAccount, teamName, teams } from '#modules/workforce/index.ts'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { pageNumber } from '#web/page-number.ts'
import type { Visit } from '#web/visit.ts'
import { type Caseload, caseload } from '../data/caseload.ts'
import { PROGRAMME_STATUSES } from '../domain/programme-status.ts'
import { caseloadColumns } from './caseload-columns.tsx'
import { type CaseloadFilter, caseloadFilter, caseloadPath, LIVE_STATUSES, whoseOf } from './caseload-filter.ts'
import { CaseloadFilterPanel, type WhoseChoice } from './caseload-filter-panel.tsx'

export const CASELOAD: Words = { en: 'Caseload', cy: 'Llwyth achosion' }
const CHILDREN: Words = { en: 'Children', cy: 'Plant' }
const NOTHING: Words = { en: 'No programmes to show', cy: 'Dim rhaglenni i’w dangos' }
const SEE_EVERYONE: Words = { en: 'Show everyone’s', cy: 'Dangos rhai pawb' }
const PER_PAGE = 50

/** The programmes that go on and who has them: one’s own first, any other by asking. */
export async function caseloadPage(visit: Visit): Promise<Response> {
  const { accountId } = visit.visitor
  const page = pageNumber(visit)
  const { filter, listed, whoseChoices } = await visit.look(async reader => {
    const personId = await personOfAccount(reader, visit.visitor)
    const filter = caseloadFilter(visit, personId)
    const { kind, status, text, sort, descending } = filter
    return {
      filter,
      listed: await caseload(reader, {
        whose: whoseOf(filter.whose, personId),
        kind: kind || null,
        status: status || null,
        ...{ text, sort, descending, page, perPage: PER_PAGE, accountId, personId, today: visit.today },
      }),
      whoseChoices: [
        ...(personId === null ? [] : [MINE]),
        ...FIXED,
        ...(await teams(reader, visit.today)).map(team => ({ value: `team-${team.id}`, label: teamName(team) })),
        ...(await people(reader, visit.today)).map(({ id, name }) => ({ value: `person-${id}`, label: name })),
      ],
    }
  })
  return visit.page(
    { title: CASELOAD, wide: true },
    <>
      <Heading>{CASELOAD}</Heading>
      <Counts listed={listed} filter={filter} />
      <CaseloadFilterPanel filter={filter} whose={whoseChoices} />
      <Listed listed={listed} filter={filter} visit={visit} page={page} />
    </>,
  )
}

const MINE: WhoseChoice = { value: 'mine', label: { en: 'Mine', cy: 'Fy rhai i' } }
const FIXED: readonly WhoseChoice[] = [
  { value: 'everyone', label: { en: 'Everyone’s', cy: 'Rhai pawb' } },
  { value: 'nobody', label: { en: 'With no case manager', cy: 'Heb reolwr achos' } },
]

type CountsProps = { readonly listed: Caseload; readonly filter: CaseloadFilter }

/** How the list stands together, each figure the way to the programmes that it counts. */
const Counts = ({ listed, filter }: CountsProps) => (
  <FactGrid
    facts={[
      { label: CHILDREN, value: listed.children, path: caseloadPath(filter, { status: '' }) },
      ...LIVE_STATUSES.map(status => ({
        label: PROGRAMME_STATUSES[status],
        value: listed.counts[status] ?? 0,
        path: (listed.counts[status] ?? 0) > 0 ? caseloadPath(filter, { status }) : undefined,
      })),
    ]}
  />
)

type ListedProps = CountsProps & { readonly visit: Visit; readonly page: number }

function Listed({ listed, filter, visit, page }: ListedProps) {
  if (listed.total === 0) {
    const everyone = filter.whose !== 'everyone' && (
      <Link path={caseloadPath(filter, { whose: 'everyone' })}>{SEE_EVERYONE}</Link>
    )
    return <EmptyState title={NOTHING}>{everyone}</EmptyState>
  }
  const { sort, descending } = filter
  const path = (by: string, falling: boolean): string =>
    caseloadPath(filter, { sort: by as CaseloadFilter['sort'], descending: falling })
  return (
    <>
      <DataTable
        caption={CASELOAD}
        captionHidden
        columns={caseloadColumns(visit.today)}
        rows={listed.rows}
        sort={{ by: sort, descending, path }}
      />
      <Paging page={page} pageSize={PER_PAGE} total={listed.total} path={number => caseloadPath(filter, {}, number)} />
    </>
  )
}
