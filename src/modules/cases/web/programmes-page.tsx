import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { ChildFrame, openChild, titleOf } from '#modules/children/index.ts'
import { Details } from '#ui/govuk/details.tsx'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { ButtonRow } from '#ui/text/button-row.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { factsOf } from '#web/record-form/facts-of.tsx'
import type { Choice } from '#web/record-form/record-form.ts'
import { recordColumns } from '#web/record-form/record-columns.tsx'
import type { Visit } from '#web/visit.ts'
import { type AllocationRecord, type ProgrammeInFull, programmesOf } from '../data/programmes-of.ts'
import { ALLOCATION_ROLES } from '../domain/allocation-roles.ts'
import { allocation } from '../domain/allocation.ts'
import { PROGRAMME_KINDS } from '../domain/programme-kinds.ts'
import { isLive } from '../domain/programme-status.ts'
import { programme } from '../domain/programme.ts'
import { TRANSFER_KINDS } from '../domain/transfer-kinds.ts'
import { transfer } from '../domain/transfer.ts'
import { daysOn } from './days-on.ts'
import { dayWords } from './day-words.ts'
import { ProgrammeStatusTag } from './programme-status-tag.tsx'
import { offenceChoices, outcomeChoices } from './record-choices.ts'

export const PROGRAMMES: Words = { en: 'Programmes', cy: 'Rhaglenni' }
const ADD: Words = { en: 'Add a programme', cy: 'Ychwanegu rhaglen' }
const ALLOCATE: Words = { en: 'Allocate', cy: 'Dyrannu' }
const TRANSFER: Words = { en: 'Record a transfer or caretaking', cy: 'Cofnodi trosglwyddo neu ofal dros dro' }
const NONE: Words = { en: 'No programme is recorded', cy: 'Nid oes rhaglen wedi’i chofnodi' }
const END: Words = { en: 'Record its end', cy: 'Cofnodi ei diwedd' }
const STATUS: Words = { en: 'Status', cy: 'Statws' }
const DAYS: Words = { en: 'Time on the programme', cy: 'Amser ar y rhaglen' }
const WHO: Words = { en: 'Who has worked on it', cy: 'Pwy sydd wedi gweithio arni' }
const MOVES: Words = { en: 'Transfers and caretaking', cy: 'Trosglwyddo a gofal dros dro' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }
const EARLIER: Words = { en: 'Programmes that have ended', cy: 'Rhaglenni a ddaeth i ben' }

/** The child’s programmes, with everyone who has worked on each and every move between services. */
export async function programmesPage(visit: Visit): Promise<Response> {
  const child = await openChild(visit)
  const { programmes, choices } = await visit.look(async reader => ({
    programmes: await programmesOf(reader, child.id, visit.today),
    choices: {
      offence_ids: await offenceChoices(reader, child.id),
      outcome_ids: await outcomeChoices(reader, child.id),
    },
  }))
  const [live, over] = [
    programmes.filter(({ status }) => isLive(status)),
    programmes.filter(one => !isLive(one.status)),
  ]
  return visit.page(
    { title: titleOf(PROGRAMMES, child) },
    <ChildFrame child={child} visit={visit} tab="/programmes">
      <Heading>{PROGRAMMES}</Heading>
      {visit.may('case.write') && <ButtonLink path={`/children/${child.id}/programmes/new`}>{ADD}</ButtonLink>}
      {programmes.length === 0 && <EmptyState title={NONE} />}
      {live.map(one => (
        <ProgrammePart one={one} visit={visit} choices={choices} />
      ))}
      {over.length > 0 && (
        <Details summary={join([EARLIER, same(`(${over.length})`)])}>
          {over.map(one => (
            <ProgrammePart one={one} visit={visit} choices={choices} />
          ))}
        </Details>
      )}
    </ChildFrame>,
  )
}

type PartProps = {
  readonly one: ProgrammeInFull
  readonly visit: Visit
  readonly choices: Readonly<Record<string, readonly Choice[]>>
}

function ProgrammePart({ one, visit, choices }: PartProps) {
  const { values, status, allocations } = one
  const path = `/children/${values.child_id}/programmes/${one.id}`
  const live = isLive(status)
  const mayWrite = visit.may('case.write')
  return (
    <>
      <Heading level={2} caption={since(values)}>
        {codeLabel(PROGRAMME_KINDS, values.kind)}
      </Heading>
      <SummaryCard
        title={programme.title}
        level={3}
        facts={[
          { label: STATUS, value: <ProgrammeStatusTag status={status} /> },
          { label: DAYS, value: daysOn(values, visit.today) },
          ...factsOf(programme, one, { without: ['kind'], choices }),
        ].filter(({ value }) => value !== null)}
        changePath={mayWrite ? `${path}/edit` : undefined}
        links={[
          ...(mayWrite && live ? [{ label: END, path: `${path}/edit/ending?return=check` }] : []),
          ...(mayWrite ? [{ label: REMOVE, path: `${path}/remove` }] : []),
        ]}
      />
      {allocations.length > 0 && <Allocations {...{ one, visit, path }} />}
      {one.transfers.length > 0 && <Transfers {...{ one, visit, path }} />}
      {live && visit.may('case.allocate') && <Actions path={path} />}
    </>
  )
}

const Actions = ({ path }: { readonly path: string }) => (
  <ButtonRow>
    {[
      <ButtonLink path={`${path}/allocations/new`} look="secondary">
        {ALLOCATE}
      </ButtonLink>,
      <ButtonLink path={`${path}/transfers/new`} look="secondary">
        {TRANSFER}
      </ButtonLink>,
    ]}
  </ButtonRow>
)

type ListProps = { readonly one: ProgrammeInFull; readonly visit: Visit; readonly path: string }

function Allocations({ one, visit, path }: ListProps) {
  const { person_id, role, from_on, until_on, reason } = allocation.fields
  const columns: readonly Column<AllocationRecord>[] = [
    { id: 'person', label: person_id.label, cell: ({ person }) => person },
    { id: 'role', label: role.label, cell: ({ values }) => codeLabel(ALLOCATION_ROLES, values.role) },
    { id: 'from', label: from_on.label, cell: ({ values }) => day(values.from_on) },
    { id: 'until', label: until_on.label, cell: ({ values }) => day(values.until_on) },
    { id: 'reason', label: reason.label, cell: ({ values }) => values.reason },
  ]
  const changes = recordColumns<AllocationRecord>(
    ({ id }) => `${path}/allocations/${id}`,
    ({ person }) => same(person),
  )
  return (
    <DataTable
      caption={named(WHO, one)}
      columns={visit.may('case.allocate') ? [...columns, ...changes] : columns}
      rows={one.allocations}
    />
  )
}

type Transfer = ProgrammeInFull['transfers'][number]

function Transfers({ one, visit, path }: ListProps) {
  const { kind, other_service, requested_on, accepted_on, ended_on } = transfer.fields
  const columns: readonly Column<Transfer>[] = [
    { id: 'kind', label: kind.label, cell: ({ values }) => codeLabel(TRANSFER_KINDS, values.kind) },
    { id: 'other', label: other_service.label, cell: ({ values }) => values.other_service },
    { id: 'requested', label: requested_on.label, cell: ({ values }) => day(values.requested_on) },
    { id: 'accepted', label: accepted_on.label, cell: ({ values }) => day(values.accepted_on) },
    { id: 'ended', label: ended_on.label, cell: ({ values }) => day(values.ended_on) },
  ]
  const changes = recordColumns<Transfer>(
    ({ id }) => `${path}/transfers/${id}`,
    ({ values }) => codeLabel(TRANSFER_KINDS, values.kind),
  )
  return (
    <DataTable
      caption={named(MOVES, one)}
      columns={visit.may('case.allocate') ? [...columns, ...changes] : columns}
      rows={one.transfers}
    />
  )
}

/** Several programmes have such a table each: its name says which. */
const named = (what: Words, { values }: ProgrammeInFull): Words =>
  join([what, join([codeLabel(PROGRAMME_KINDS, values.kind), ...since(values)], ', ')], ': ')

const since = ({ starts_on, referred_on }: ProgrammeInFull['values']): readonly Words[] => {
  const first = starts_on ?? referred_on
  return first === null ? [] : [dayWords(first)]
}

const day = (on: LocalDate | null) => on && <Day on={on} short />
