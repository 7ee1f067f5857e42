import { codeLabel } from '#kernel/code-list.ts'
import type { StoredRecord } from '#db/record-store.ts'
import { type Phrase, same, say, type Words } from '#kernel/language.ts'
import { dayWords, type ProgrammeInFull } from '#modules/cases/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { ButtonLink } from '#ui/text/button-link.tsx'
import { Day } from '#ui/text/day.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { recordColumns } from '#web/record-form/record-columns.tsx'
import type { Visit } from '#web/visit.ts'
import type { Hours } from '../data/hours-of.ts'
import { REPARATION_KINDS } from '../domain/reparation-kinds.ts'
import { unpaidHours } from '../domain/unpaid-hours.ts'
import { programmeWords } from './programme-words.ts'

const TITLE: Words = { en: 'Reparation and unpaid work', cy: 'Gwneud iawn a gwaith heb dâl' }
const ADD: Words = { en: 'Record hours worked', cy: 'Cofnodi oriau a weithiwyd' }
const DONE: Phrase<{ programme: Words; done: number; ordered: number | null }> = {
  en: ({ programme, done, ordered }) =>
    ordered === null ? `${programme.en}: ${done} hours done` : `${programme.en}: ${done} of ${ordered} hours done`,
  cy: ({ programme, done, ordered }) =>
    ordered === null
      ? `${programme.cy}: ${done} awr wedi’u cwblhau`
      : `${programme.cy}: ${done} o ${ordered} awr wedi’u cwblhau`,
}

type Worked = StoredRecord<typeof unpaidHours>

type Props = {
  readonly visit: Visit
  readonly path: string
  readonly programmes: readonly ProgrammeInFull[]
  readonly hours: readonly Hours[]
  readonly days: readonly Worked[]
}

/** Hours worked to make amends, of the hours ordered. Where none are asked for and none were worked, only the way to begin. */
export function HoursPart({ visit, path, programmes, hours, days }: Props) {
  const mayWrite = visit.may('contact.write')
  const changes = recordColumns<Worked>(
    ({ id }) => `${path}/unpaid-hours/${id}`,
    ({ values }) => dayWords(values.worked_on),
  )
  return (
    <>
      <Heading level={2}>{TITLE}</Heading>
      {hours.map(({ programme_id, done, ordered }) => {
        const of = programmes.find(({ id }) => id === programme_id)
        return of && <Paragraph>{say(DONE, { programme: programmeWords(of), done, ordered })}</Paragraph>
      })}
      {days.length > 0 && (
        <DataTable caption={TITLE} captionHidden columns={mayWrite ? [...COLUMNS, ...changes] : COLUMNS} rows={days} />
      )}
      {mayWrite && (
        <ButtonLink path={`${path}/unpaid-hours/new`} look="secondary">
          {ADD}
        </ButtonLink>
      )}
    </>
  )
}

const { worked_on, kind, hours: worked, place, supervised_by } = unpaidHours.fields

const COLUMNS: readonly Column<Worked>[] = [
  { id: 'day', label: worked_on.label, cell: ({ values }) => <Day on={values.worked_on} short /> },
  { id: 'kind', label: kind.label, cell: ({ values }) => codeLabel(REPARATION_KINDS, values.kind) },
  { id: 'hours', label: worked.label, numeric: true, cell: ({ values }) => same(String(values.hours)) },
  { id: 'place', label: place.label, cell: ({ values }) => values.place },
  { id: 'by', label: supervised_by.label, cell: ({ values }) => values.supervised_by },
]
