import type { Words } from '#kernel/language.ts'
import type { StandingTally } from '#modules/signals/index.ts'
import { teamName, type teams } from '#modules/workforce/index.ts'
import { DataTable } from '#ui/patterns/data-table.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import type { Visit } from '#web/visit.ts'
import { type SignalCount, sumOf } from '../domain/standing-signals.ts'
import { perProgramme } from '../domain/standing-signals.ts'

const TEAMS: Words = { en: 'Teams', cy: 'Timau' }
const TEAM: Words = { en: 'Team', cy: 'Tîm' }
const NO_TEAM: Words = { en: 'Without a team', cy: 'Heb dîm' }
const OPEN: Words = { en: 'Open programmes', cy: 'Rhaglenni agored' }
const SIGNALS: Words = { en: 'Signals', cy: 'Arwyddion' }
const ACT_NOW: Words = { en: 'To act on now', cy: 'I weithredu arnynt nawr' }
const EACH: Words = { en: 'For each programme', cy: 'Am bob rhaglen' }

type Named = Awaited<ReturnType<typeof teams>>[number]

type Props = {
  readonly all: readonly Named[]
  readonly tallies: readonly StandingTally[]
  readonly open: ReadonlyMap<string | null, number>
  readonly visit: Visit
}

type Row = SignalCount & { readonly id: string | null; readonly name: Words }

/** The teams beside each other: how much work each has, and how many signals stand in it. */
export const TeamsTable = ({ all, tallies, open, visit }: Props) => (
  <>
    <Heading level={2}>{TEAMS}</Heading>
    <DataTable
      caption={TEAMS}
      captionHidden
      columns={[
        { id: 'team', label: TEAM, cell: row => teamCell(row, visit) },
        { id: 'open', label: OPEN, numeric: true, cell: ({ programmes }) => programmes },
        { id: 'signals', label: SIGNALS, numeric: true, cell: ({ standing }) => standing },
        { id: 'now', label: ACT_NOW, numeric: true, cell: ({ actNow }) => actNow },
        { id: 'each', label: EACH, numeric: true, cell: row => perProgramme(row)?.toFixed(1) ?? '–' },
      ]}
      rows={rowsOf(all, tallies, open)}
    />
  </>
)

const teamCell = ({ id, name }: Row, visit: Visit) =>
  id !== null && visit.may('signal.oversee') ? <Link path={`/signals?show=everyone&team=${id}`}>{name}</Link> : name

/** Every team with work or signals; what belongs to nobody’s team stands last. */
function rowsOf(
  all: readonly Named[],
  tallies: readonly StandingTally[],
  open: ReadonlyMap<string | null, number>,
): readonly Row[] {
  const rows = [...all.map(team => ({ id: team.id, name: teamName(team) })), { id: null, name: NO_TEAM }].map(team => {
    const own = tallies.filter(({ teamId }) => teamId === team.id)
    return {
      ...team,
      programmes: open.get(team.id) ?? 0,
      standing: sumOf(own),
      actNow: sumOf(own.filter(({ severity }) => severity === 'act-now')),
    }
  })
  return rows.filter(({ programmes, standing }) => programmes + standing > 0)
}
