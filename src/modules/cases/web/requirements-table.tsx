import { codeLabel } from '#kernel/code-list.ts'
import type { StoredRecord } from '#db/record-store.ts'
import { join, type Phrase, say, type Words } from '#kernel/language.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Day } from '#ui/text/day.tsx'
import { recordColumns } from '#web/record-form/record-columns.tsx'
import { outcomeRequirement } from '../domain/outcome-requirement.ts'
import { outcome } from '../domain/outcome.ts'
import { OUTCOMES } from '../domain/outcomes.ts'
import { REQUIREMENTS } from '../domain/requirements.ts'
import { dayWords } from './day-words.ts'
import { lengthWords } from './length-words.ts'

const CAPTION: Words = { en: 'Requirements', cy: 'Gofynion' }
const LENGTH: Words = { en: 'Length', cy: 'Hyd' }
const HOURS: Words = { en: 'Unpaid work', cy: 'Gwaith heb dâl' }
const HOURS_DONE: Phrase<{ done: number; ordered: number }> = {
  en: ({ done, ordered }) => `${done} of ${ordered} hours done`,
  cy: ({ done, ordered }) => `cwblhawyd ${done} o ${ordered} awr`,
}

type Requirement = StoredRecord<typeof outcomeRequirement>

type Props = {
  readonly of: StoredRecord<typeof outcome>
  readonly records: readonly Requirement[]
  readonly path: string
  readonly mayWrite: boolean
}

/** What an outcome asks of the child, one requirement a row. */
export function Requirements({ of, records, path, mayWrite }: Props) {
  const changes = recordColumns<Requirement>(
    ({ id }) => `${path}/outcomes/${of.id}/requirements/${id}`,
    ({ values }) => codeLabel(REQUIREMENTS, values.requirement),
  )
  return (
    <DataTable
      caption={join(
        [CAPTION, join([codeLabel(OUTCOMES, of.values.outcome), dayWords(of.values.decided_on)], ', ')],
        ': ',
      )}
      columns={mayWrite ? [...COLUMNS, ...changes] : COLUMNS}
      rows={records}
    />
  )
}

const { requirement, details, ends_on } = outcomeRequirement.fields

const COLUMNS: readonly Column<Requirement>[] = [
  { id: 'requirement', label: requirement.label, cell: ({ values }) => codeLabel(REQUIREMENTS, values.requirement) },
  { id: 'details', label: details.label, cell: ({ values }) => values.details },
  { id: 'length', label: LENGTH, cell: ({ values }) => lengthWords(values) },
  {
    id: 'hours',
    label: HOURS,
    cell: ({ values: { hours_mandated: ordered, hours_completed: done } }) =>
      ordered !== null && say(HOURS_DONE, { done: done ?? 0, ordered }),
  },
  { id: 'end', label: ends_on.label, cell: ({ values }) => values.ends_on && <Day on={values.ends_on} short /> },
]
