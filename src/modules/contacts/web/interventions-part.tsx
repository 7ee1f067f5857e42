import { codeLabel } from '#kernel/code-list.ts'
import type { StoredRecord } from '#db/record-store.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { days } from '#modules/cases/index.ts'
import { PARTNERS } from '#modules/workforce/domain/partners.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { type Meaning, StatusTag } from '#ui/patterns/status-tag.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { recordColumns } from '#web/record-form/record-columns.tsx'
import type { Visit } from '#web/visit.ts'
import { HELP_KINDS } from '../domain/help-kinds.ts'
import { daysWaited, HELP_STANDINGS, helpStanding, type HelpStanding } from '../domain/help-standing.ts'
import { intervention } from '../domain/intervention.ts'

const TITLE: Words = { en: 'Interventions', cy: 'Ymyriadau' }
const ADD: Words = { en: 'Add an intervention', cy: 'Ychwanegu ymyriad' }
const NONE: Words = { en: 'No intervention is recorded', cy: 'Nid oes ymyriad wedi’i gofnodi' }
const STATUS: Words = { en: 'Status', cy: 'Statws' }
const WAITED: Words = { en: 'Waited', cy: 'Amser aros' }
const SESSIONS: Words = { en: 'Sessions', cy: 'Sesiynau' }

type Intervention = StoredRecord<typeof intervention>

type Props = { readonly visit: Visit; readonly path: string; readonly records: readonly Intervention[] }

/** The help that the child was referred to, how long they waited for it, and how far it has come. */
export function InterventionsPart({ visit, path, records }: Props) {
  const mayWrite = visit.may('contact.write')
  const changes = recordColumns<Intervention>(
    ({ id }) => `${path}/interventions/${id}`,
    ({ values }) => codeLabel(HELP_KINDS, values.service),
  )
  return (
    <>
      <Heading level={2}>{TITLE}</Heading>
      {records.length === 0 ? (
        <Paragraph look="quiet">{NONE}</Paragraph>
      ) : (
        <DataTable
          caption={TITLE}
          captionHidden
          columns={[...columns(visit.today), ...(mayWrite ? changes : [])]}
          rows={records}
        />
      )}
      {mayWrite && (
        <ButtonLink path={`${path}/interventions/new`} look="secondary">
          {ADD}
        </ButtonLink>
      )}
    </>
  )
}

const HELP_MEANINGS: Readonly<Record<HelpStanding, Meaning>> = {
  waiting: 'waiting',
  accepted: 'waiting',
  declined: 'late',
  started: 'active',
  ended: 'neutral',
}

function columns(today: LocalDate): readonly Column<Intervention>[] {
  const { service, partner, provider, referred_on } = intervention.fields
  return [
    { id: 'service', label: service.label, cell: ({ values }) => codeLabel(HELP_KINDS, values.service) },
    { id: 'provider', label: provider.label, cell: ({ values }) => values.provider },
    { id: 'partner', label: partner.label, cell: ({ values }) => codeLabel(PARTNERS, values.partner) },
    { id: 'referred', label: referred_on.label, cell: ({ values }) => <Day on={values.referred_on} short /> },
    { id: 'waited', label: WAITED, cell: ({ values }) => days(daysWaited(values, today)) },
    { id: 'status', label: STATUS, cell: ({ values }) => <HelpTag standing={helpStanding(values)} /> },
    { id: 'sessions', label: SESSIONS, cell: ({ values }) => sessions(values) },
  ]
}

const HelpTag = ({ standing }: { readonly standing: HelpStanding }) => (
  <StatusTag meaning={HELP_MEANINGS[standing]}>{HELP_STANDINGS[standing]}</StatusTag>
)

const sessions = ({ sessions_attended: attended, sessions_planned: planned }: Intervention['values']): string | null =>
  planned === null && attended === null ? null : `${attended ?? 0}/${planned ?? '–'}`
