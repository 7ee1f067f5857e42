import { codeLabel, findCode } from '#kernel/code-list.ts'
import { isId } from '#kernel/id.ts'
import { count, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Checkboxes } from '#ui/govuk/checkboxes.tsx'
import { Select } from '#ui/govuk/select.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { FilterPanel } from '#ui/patterns/filter-panel.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { openProgrammes } from '../data/open-programmes.ts'
import { type Colleague, people } from '../data/people.ts'
import { teamName, teams } from '../data/teams.ts'
import { PARTNERS } from '../domain/partners.ts'
import { person } from '../domain/person.ts'
import { WELSH_LEVELS } from '../domain/welsh-levels.ts'
import { WORKFORCE, WorkforceFrame } from './workforce-frame.tsx'

const PEOPLE: Words = { en: 'People', cy: 'Pobl' }
const ADD: Words = { en: 'Add a member of staff', cy: 'Ychwanegu aelod o staff' }
const ALL: Words = { en: 'All', cy: 'Pob un' }
const LEFT: Words = { en: 'Has left', cy: 'Wedi gadael' }
const SHOW_LEAVERS: Words = { en: 'Show people who have left', cy: 'Dangos pobl sydd wedi gadael' }

type Filter = { readonly teamId: string; readonly employer: string; readonly everyone: boolean }

/** Who works in the service, and for those who may see it, how much each of them answers for. */
export async function peoplePage(visit: Visit): Promise<Response> {
  const filter = filterIn(visit)
  const { found, all, load } = await visit.look(async reader => ({
    found: await people(reader, visit.today, {
      teamId: filter.teamId || null,
      employer: filter.employer || null,
      everyone: filter.everyone,
    }),
    all: await teams(reader, visit.today),
    load: visit.may('caseload.read') ? await openProgrammes(reader, visit.today) : null,
  }))
  return visit.page(
    { title: WORKFORCE, wide: true },
    <WorkforceFrame tab="">
      <PeopleFilter filter={filter} teams={all} />
      <Paragraph>{count(person.counted, found.length)}</Paragraph>
      {found.length === 0 ? (
        <EmptyState />
      ) : (
        <DataTable caption={PEOPLE} captionHidden columns={columns(load, visit.today)} rows={found} />
      )}
      {visit.may('workforce.write') && <ButtonLink path="/workforce/people/new">{ADD}</ButtonLink>}
    </WorkforceFrame>,
  )
}

const filterIn = ({ query }: Visit): Filter => ({
  teamId: isId(query('team')) ? query('team') : '',
  employer: findCode(PARTNERS, query('employer'))?.code ?? '',
  everyone: query('left') === 'yes',
})

type FilterProps = { readonly filter: Filter; readonly teams: Awaited<ReturnType<typeof teams>> }

function PeopleFilter({ filter, teams: all }: FilterProps) {
  const chosen = all.find(({ id }) => id === filter.teamId)
  const address = (change: Partial<Filter>): string => {
    const { teamId, employer, everyone } = { ...filter, ...change }
    return `/workforce?${new URLSearchParams({ team: teamId, employer, left: everyone ? 'yes' : '' }).toString()}`
  }
  const active = [
    ...(chosen ? [{ label: teamName(chosen), path: address({ teamId: '' }) }] : []),
    ...(filter.employer ? [{ label: codeLabel(PARTNERS, filter.employer), path: address({ employer: '' }) }] : []),
    ...(filter.everyone ? [{ label: SHOW_LEAVERS, path: address({ everyone: false }) }] : []),
  ]
  return (
    <FilterPanel path="/workforce" active={active}>
      <Select
        name="team"
        label={person.fields.team_id.label}
        value={filter.teamId}
        items={[{ value: '', text: ALL }, ...all.map(team => ({ value: team.id, text: teamName(team) }))]}
      />
      <Select
        name="employer"
        label={person.fields.employer.label}
        value={filter.employer}
        items={[{ value: '', text: ALL }, ...PARTNERS.codes.map(({ code, label }) => ({ value: code, text: label }))]}
      />
      <Checkboxes
        name="left"
        small
        values={filter.everyone ? ['yes'] : []}
        items={[{ value: 'yes', label: SHOW_LEAVERS }]}
      />
    </FilterPanel>
  )
}

function columns(load: ReadonlyMap<string, number> | null, today: LocalDate): readonly Column<Colleague>[] {
  const { name, job_title, employer, team_id, welsh_level } = person.fields
  return [
    {
      id: 'name',
      label: name.label,
      cell: one => [
        <Link path={`/workforce/people/${one.id}`}>{one.name}</Link>,
        ' ',
        one.leaves_on !== null && one.leaves_on < today && <StatusTag meaning="neutral">{LEFT}</StatusTag>,
      ],
    },
    { id: 'job', label: job_title.label, cell: one => one.job_title },
    {
      id: 'team',
      label: team_id.label,
      cell: one => one.team_name && teamName({ name: one.team_name, welsh_name: one.team_welsh_name }),
    },
    { id: 'employer', label: employer.label, cell: one => codeLabel(PARTNERS, one.employer) },
    {
      id: 'welsh',
      label: welsh_level.label,
      cell: one => one.welsh_level && codeLabel(WELSH_LEVELS, one.welsh_level),
    },
    ...(load
      ? [{ id: 'open', label: OPEN_PROGRAMMES, numeric: true, cell: (one: Colleague) => load.get(one.id) ?? 0 }]
      : []),
  ]
}

const OPEN_PROGRAMMES: Words = { en: 'Open programmes', cy: 'Rhaglenni agored' }
