import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { fullName } from '#modules/children/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'
import { Paging } from '#ui/patterns/paging.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { pageNumber } from '#web/page-number.ts'
import type { Visit } from '#web/visit.ts'
import { type OffenceWithVictim, unrecordedVictims } from '../data/offences-with-victim.ts'
import { type VictimInBrief, victimsInBrief } from '../data/victim-facts.ts'
import { victim } from '../domain/victim.ts'
import { type VictimTask, victimTasks } from '../domain/victim-tasks.ts'
import { ALL_VICTIMS } from './all-victims-page.tsx'
import { RESTRICTED } from './offence-words.ts'
import { taskWords } from './task-words.ts'

export const VICTIMS: Words = { en: 'Victims', cy: 'Dioddefwyr' }
const TO_DO: Words = { en: 'To do', cy: 'I’w wneud' }
const NOTHING_TO_DO: Words = { en: 'Nothing waits for a victim today', cy: 'Nid oes dim yn aros am ddioddefwr heddiw' }
const UNRECORDED: Words = {
  en: 'Offences whose victim nobody has recorded',
  cy: 'Troseddau nad oes neb wedi cofnodi eu dioddefwr',
}
const NONE_UNRECORDED: Words = {
  en: 'Every offence marked with a victim has one recorded',
  cy: 'Mae dioddefwr wedi’i gofnodi ar gyfer pob trosedd a nodwyd',
}
const NEW: Words = { en: 'Record a victim', cy: 'Cofnodi dioddefwr' }
const WHAT: Words = { en: 'What', cy: 'Beth' }
const BY: Words = { en: 'By', cy: 'Erbyn' }
const LATE: Words = { en: 'Overdue', cy: 'Hwyr' }
const FIRST_CONTACTS: Words = { en: 'First contacts to make', cy: 'Cysylltiadau cyntaf i’w gwneud' }
const TO_TELL: Words = { en: 'To be told what happened', cy: 'I gael gwybod beth ddigwyddodd' }
const OFFERS: Words = { en: 'Restorative offers open', cy: 'Cynigion adferol agored' }
const NOBODY: Words = { en: 'Nobody recorded', cy: 'Neb wedi’i gofnodi' }
const CHILD: Words = { en: 'Child', cy: 'Plentyn' }
const OFFENCE: Words = { en: 'Offence', cy: 'Trosedd' }
const COMMITTED: Words = { en: 'Date of the offence', cy: 'Dyddiad y drosedd' }
const RECORD: Words = { en: 'Record', cy: 'Cofnodi' }

const PER_PAGE = 25

/** What waits for victims, whose victims are not recorded, and everyone who is. */
export async function victimsPage(visit: Visit): Promise<Response> {
  const asked = { accountId: visit.visitor.accountId, today: visit.today }
  const page = pageNumber(visit)
  const { victims, unrecorded } = await visit.look(async reader => ({
    victims: await victimsInBrief(reader, asked),
    unrecorded: await unrecordedVictims(reader, asked, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE }),
  }))
  const tasks = tasksOf(victims, visit.today)
  return visit.page(
    { title: VICTIMS, wide: true },
    <>
      <Heading>{VICTIMS}</Heading>
      <Figures tasks={tasks} unrecorded={unrecorded.total} />
      <Heading level={2}>{TO_DO}</Heading>
      {tasks.length === 0 ? (
        <Paragraph look="quiet">{NOTHING_TO_DO}</Paragraph>
      ) : (
        <DataTable caption={TO_DO} captionHidden columns={taskColumns(visit.today)} rows={tasks} />
      )}
      <Heading level={2}>{UNRECORDED}</Heading>
      {unrecorded.total === 0 ? (
        <Paragraph look="quiet">{NONE_UNRECORDED}</Paragraph>
      ) : (
        <DataTable
          caption={UNRECORDED}
          captionHidden
          columns={[...OFFENCE_COLUMNS, ...(visit.may('victim.write') ? [RECORD_COLUMN] : [])]}
          rows={unrecorded.offences}
        />
      )}
      <Paging page={page} pageSize={PER_PAGE} total={unrecorded.total} path={number => `/victims?page=${number}`} />
      <Heading level={2}>{ALL_VICTIMS}</Heading>
      <Paragraph>
        <Link path="/victims/all">{join([ALL_VICTIMS, same(`(${victims.length})`)])}</Link>
      </Paragraph>
      {visit.may('victim.write') && (
        <ButtonLink path="/victims/new" look="secondary">
          {NEW}
        </ButtonLink>
      )}
    </>,
  )
}

type Waiting = { readonly victim: VictimInBrief; readonly task: VictimTask }

/** Everything that waits, what is due the soonest first, what has no day last. */
const tasksOf = (victims: readonly VictimInBrief[], today: LocalDate): readonly Waiting[] =>
  victims
    .flatMap(one => victimTasks(one, today).map(task => ({ victim: one, task })))
    .toSorted((a, b) => (a.task.dueOn ?? '9').localeCompare(b.task.dueOn ?? '9'))

const Figures = ({ tasks, unrecorded }: { readonly tasks: readonly Waiting[]; readonly unrecorded: number }) => {
  const howMany = (prefix: string) => tasks.filter(({ task }) => task.task.startsWith(prefix)).length
  return (
    <FactGrid
      facts={[
        { label: FIRST_CONTACTS, value: howMany('first-contact') },
        { label: TO_TELL, value: howMany('tell') },
        { label: OFFERS, value: howMany('offer') },
        { label: NOBODY, value: unrecorded },
      ]}
    />
  )
}

const taskColumns = (today: LocalDate): readonly Column<Waiting>[] => [
  {
    id: 'victim',
    label: victim.title,
    cell: ({ victim: { id, name } }) => <Link path={`/victims/${id}`}>{name}</Link>,
  },
  { id: 'what', label: WHAT, cell: ({ task }) => taskWords(task) },
  {
    id: 'by',
    label: BY,
    cell: ({ task: { dueOn } }) =>
      dueOn && [<Day on={dueOn} short />, ' ', dueOn < today && <StatusTag meaning="late">{LATE}</StatusTag>],
  },
]

const OFFENCE_COLUMNS: readonly Column<OffenceWithVictim>[] = [
  {
    id: 'child',
    label: CHILD,
    cell: row => [fullName(row), ' ', row.closed && <StatusTag meaning="private">{RESTRICTED}</StatusTag>],
  },
  { id: 'offence', label: OFFENCE, cell: ({ closed, description }) => !closed && description },
  {
    id: 'committed',
    label: COMMITTED,
    cell: ({ closed, committed_on }) => !closed && <Day on={committed_on} short />,
  },
]

const RECORD_COLUMN: Column<OffenceWithVictim> = {
  id: 'record',
  label: RECORD,
  cell: row =>
    !row.closed && (
      <Link path={`/victims/of-offences/${row.id}/victims/new`} hidden={same(`${fullName(row)}, ${row.description}`)}>
        {NEW}
      </Link>
    ),
}
