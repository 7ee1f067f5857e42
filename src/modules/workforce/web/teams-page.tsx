import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import { recordColumns } from '#web/record-form/record-columns.tsx'
import type { Visit } from '#web/visit.ts'
import { teamName, teams } from '../data/teams.ts'
import { TEAM_KINDS } from '../domain/team-kinds.ts'
import { team } from '../domain/team.ts'
import { WORKFORCE_TABS, WorkforceFrame } from './workforce-frame.tsx'

const ADD: Words = { en: 'Add a team', cy: 'Ychwanegu tîm' }
const PEOPLE: Words = { en: 'People in it', cy: 'Pobl ynddo' }

type Team = Awaited<ReturnType<typeof teams>>[number]

/** The teams of the service, and how many work in each. */
export async function teamsPage(visit: Visit): Promise<Response> {
  const all = await visit.look(reader => teams(reader, visit.today))
  const mayWrite = visit.may('workforce.write')
  return visit.page(
    { title: WORKFORCE_TABS['/teams'] },
    <WorkforceFrame tab="/teams">
      {all.length === 0 ? (
        <EmptyState />
      ) : (
        <DataTable
          caption={WORKFORCE_TABS['/teams']}
          captionHidden
          columns={mayWrite ? [...COLUMNS, ...CHANGES] : COLUMNS}
          rows={all}
        />
      )}
      {mayWrite && <ButtonLink path="/workforce/teams/new">{ADD}</ButtonLink>}
    </WorkforceFrame>,
  )
}

const COLUMNS: readonly Column<Team>[] = [
  {
    id: 'name',
    label: team.title,
    cell: one => <Link path={`/workforce?team=${one.id}`}>{teamName(one)}</Link>,
  },
  { id: 'kind', label: team.fields.kind.label, cell: ({ kind }) => kind && codeLabel(TEAM_KINDS, kind) },
  { id: 'people', label: PEOPLE, numeric: true, cell: ({ people }) => people },
  {
    id: 'until',
    label: team.fields.until_on.label,
    cell: ({ until_on }) => until_on && <Day on={until_on} short />,
  },
]

const CHANGES = recordColumns<Team>(({ id }) => `/workforce/teams/${id}`, teamName)
