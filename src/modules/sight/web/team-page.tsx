import type { Reader } from '#db/work.ts'
import { isId } from '#kernel/id.ts'
import { same, type Words } from '#kernel/language.ts'
import { awaitingCountersignature } from '#modules/assessments/index.ts'
import { openProgrammes, people, personOfAccount, teamName, teams } from '#modules/workforce/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { TabsNav } from '#ui/patterns/tabs-nav.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { Visit } from '#web/visit.ts'
import { teamTallies } from '../data/team-tallies.ts'
import { teamWorries } from '../data/team-worries.ts'
import { type TeamRow, teamRows } from '../domain/team-rows.ts'
import { TeamCountersigning } from './team-countersigning.tsx'
import { TeamWorriesFacts } from './team-worries-facts.tsx'
import { ACT_NOW, AGENDA, COME_UP, LATE, OPEN_PROGRAMMES, STANDING, TEAM_SIGNALS } from './team-words.ts'

const ABOUT: Words = {
  en: 'What stands with each member of staff, what waits for you, and whom to worry about. An agenda gathers one person’s signals and cases for supervision.',
  cy: 'Yr hyn sy’n sefyll gyda phob aelod o staff, yr hyn sy’n aros amdanoch chi, a phwy i bryderu amdanynt. Mae agenda’n casglu arwyddion ac achosion un person ar gyfer goruchwyliaeth.',
}
const ALL_TEAMS: Words = { en: 'All teams', cy: 'Pob tîm' }
const BY_WORKER: Words = { en: 'By member of staff', cy: 'Fesul aelod o staff' }
const WORKER: Words = { en: 'Member of staff', cy: 'Aelod o staff' }
const NOBODY: Words = { en: 'With nobody yet', cy: 'Gyda neb eto' }
const QUEUE = 200

/** A team for its manager: signals by worker, what waits to be countersigned, and whom to worry about. */
export async function teamPage(visit: Visit): Promise<Response> {
  const { teamId, all, rows, worries, queue } = await visit.look(reader => teamInFull(reader, visit))
  return visit.page(
    { title: TEAM_SIGNALS, wide: true },
    <>
      <Heading>{TEAM_SIGNALS}</Heading>
      <Paragraph look="quiet">{ABOUT}</Paragraph>
      <TabsNav
        label={TEAM_SIGNALS}
        items={[
          ...all.map(team => ({ label: teamName(team), path: teamPath(team.id), active: team.id === teamId })),
          { label: ALL_TEAMS, path: teamPath('all'), active: teamId === null },
        ]}
      />
      <TeamWorriesFacts worries={worries} />
      <DataTable caption={BY_WORKER} columns={COLUMNS} rows={rows} />
      <TeamCountersigning awaiting={queue} today={visit.today} />
    </>,
  )
}

const teamPath = (team: string): string => `/team/signals?team=${team}`

async function teamInFull(reader: Reader, visit: Visit) {
  const { today, visitor } = visit
  const all = (await teams(reader, today)).filter(({ until_on }) => until_on === null || until_on >= today)
  const everyone = await people(reader, today)
  const teamId = chosenTeam(
    visit,
    all.map(({ id }) => id),
    await ownTeam(reader, visit, everyone),
  )
  const asked = { accountId: visitor.accountId, today, teamId }
  const staff = everyone.filter(({ team_id }) => teamId === null || team_id === teamId)
  const { awaiting } = await awaitingCountersignature(reader, {
    ...asked,
    ...(teamId !== null && { authors: staff.map(({ id }) => id) }),
    page: 1,
    perPage: QUEUE,
  })
  return {
    teamId,
    all,
    rows: teamRows(staff, await teamTallies(reader, asked), await openProgrammes(reader, today)),
    worries: await teamWorries(reader, asked),
    queue: awaiting,
  }
}

/** The team that the address names, else one’s own, else all of them. */
function chosenTeam({ query }: Visit, all: readonly string[], own: string | null): string | null {
  const asked = query('team')
  if (asked === 'all') return null
  if (isId(asked) && all.includes(asked)) return asked
  return own !== null && all.includes(own) ? own : null
}

async function ownTeam(
  reader: Reader,
  { visitor }: Visit,
  everyone: Awaited<ReturnType<typeof people>>,
): Promise<string | null> {
  const me = await personOfAccount(reader, visitor)
  return everyone.find(({ id }) => id === me)?.team_id ?? null
}

const COLUMNS: readonly Column<TeamRow>[] = [
  { id: 'worker', label: WORKER, cell: ({ name }) => (name === null ? NOBODY : name) },
  { id: 'programmes', label: OPEN_PROGRAMMES, numeric: true, cell: ({ programmes }) => programmes },
  { id: 'standing', label: STANDING, numeric: true, cell: ({ standing }) => standing },
  { id: 'act-now', label: ACT_NOW, numeric: true, cell: ({ act_now }) => act_now },
  { id: 'late', label: LATE, numeric: true, cell: ({ late }) => late },
  { id: 'come-up', label: COME_UP, numeric: true, cell: ({ come_up }) => come_up },
  {
    id: 'agenda',
    label: AGENDA,
    cell: ({ id, name }) =>
      id !== null &&
      name !== null && (
        <Link path={`/team/signals/${id}`} hidden={same(name)}>
          {AGENDA}
        </Link>
      ),
  },
]
