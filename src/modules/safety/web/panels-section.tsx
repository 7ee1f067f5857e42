import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { dayWords, documentsLink } from '#modules/cases/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { SummaryCard } from '#ui/patterns/summary-card.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { factsOf } from '#web/record-form/facts-of.tsx'
import { recordColumns } from '#web/record-form/record-columns.tsx'
import type { Choice } from '#web/record-form/record-form.ts'
import type { SafetyOf } from '../data/safety-of.ts'
import { panelAction } from '../domain/panel-action.ts'
import { PANEL_KINDS } from '../domain/panel-kinds.ts'
import { panel } from '../domain/panel.ts'
import { cardActions } from './card-actions.ts'

const PANELS: Words = { en: 'Panels and meetings', cy: 'Paneli a chyfarfodydd' }
const NONE: Words = { en: 'No meeting is recorded', cy: 'Nid oes cyfarfod wedi’i gofnodi' }
const RECORD: Words = { en: 'Record a panel or meeting', cy: 'Cofnodi panel neu gyfarfod' }
const ACTIONS: Words = { en: 'Actions', cy: 'Camau gweithredu' }
const ADD_ACTION: Words = { en: 'Add an action', cy: 'Ychwanegu cam gweithredu' }
const STATUS: Words = { en: 'Status', cy: 'Statws' }
const DONE: Words = { en: 'Done', cy: 'Wedi’i gwblhau' }
const LATE: Words = { en: 'Overdue', cy: 'Hwyr' }
const TO_DO: Words = { en: 'To do', cy: 'I’w wneud' }

type Panel = SafetyOf['panels'][number]
type Action = SafetyOf['actions'][number]

type Props = {
  readonly panels: readonly Panel[]
  readonly actions: readonly Action[]
  readonly today: LocalDate
  readonly choices: Readonly<Record<string, readonly Choice[]>>
  readonly formPath: string | undefined
}

/** Each meeting about the child, with what it asked for. */
export const PanelsSection = (props: Props) => (
  <>
    <Heading level={2}>{PANELS}</Heading>
    {props.panels.length === 0 && <Paragraph look="quiet">{NONE}</Paragraph>}
    {props.panels.map(one => (
      <PanelPart {...props} one={one} />
    ))}
    {props.formPath && (
      <ButtonLink path={`${props.formPath}/new`} look="secondary">
        {RECORD}
      </ButtonLink>
    )}
  </>
)

function PanelPart({ one, actions, today, choices, formPath }: Props & { readonly one: Panel }) {
  const name = join([codeLabel(PANEL_KINDS, one.values.kind), dayWords(one.values.held_on)], ', ')
  const own = actions.filter(({ values }) => values.panel_id === one.id)
  const { changePath, links } = cardActions(formPath, one.id)
  const add = formPath ? [{ label: ADD_ACTION, path: `${formPath}/${one.id}/actions/new` }] : []
  const changes = recordColumns<Action>(
    ({ id }) => `${formPath ?? ''}/${one.id}/actions/${id}`,
    ({ values }) => same(values.what),
  )
  return (
    <>
      <SummaryCard
        title={name}
        level={3}
        facts={factsOf(panel, one, { without: ['kind', 'held_on'], choices })}
        changePath={changePath}
        links={[documentsLink(one), ...add, ...(own.length === 0 ? links : [])]}
      />
      {own.length > 0 && (
        <DataTable
          caption={join([ACTIONS, name], ': ')}
          columns={formPath ? [...columns(today), ...changes] : columns(today)}
          rows={own}
        />
      )}
    </>
  )
}

const { what, who, due_on } = panelAction.fields

const columns = (today: LocalDate): readonly Column<Action>[] => [
  { id: 'what', label: what.label, cell: ({ values }) => values.what },
  { id: 'who', label: who.label, cell: ({ values }) => values.who },
  { id: 'due', label: due_on.label, cell: ({ values }) => values.due_on && <Day on={values.due_on} short /> },
  { id: 'status', label: STATUS, cell: ({ values }) => status(values, today) },
]

function status({ due_on: due, done_on: done }: Action['values'], today: LocalDate) {
  if (done !== null) return [<StatusTag meaning="done">{DONE}</StatusTag>, ' ', <Day on={done} short />]
  return due !== null && due < today ? (
    <StatusTag meaning="late">{LATE}</StatusTag>
  ) : (
    <StatusTag meaning="waiting">{TO_DO}</StatusTag>
  )
}
