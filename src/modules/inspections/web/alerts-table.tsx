import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import type { Visit } from '#web/visit.ts'
import type { OpenAlert } from '../data/alerts.ts'
import type { InspectionInFull } from '../data/service-record.ts'
import { ALERT_KINDS } from '../domain/alert-kinds.ts'
import { inspectionAlert } from '../domain/inspection-alert.ts'
import { AlertStateTag, stateOf } from './alert-state-tag.tsx'

const STATE: Words = { en: 'Status', cy: 'Statws' }

export type RaisedIn = { readonly one: OpenAlert; readonly inspection: InspectionInFull }

type Props = {
  readonly caption: Words
  readonly rows: readonly RaisedIn[]
  readonly visit: Visit
  readonly ofSeveral?: boolean
}

/** Alerts by what they are about, their days and how they stand. Who may read what they say follows the link. */
export const AlertsTable = ({ caption, rows, visit, ofSeveral }: Props) => (
  <DataTable
    caption={caption}
    captionHidden
    columns={[kindColumn(visit), ...(ofSeveral ? [RAISED_IN] : []), ...dayColumns(visit)]}
    rows={rows}
  />
)

const { kind, raised_on, answer_due_on, answered_on, inspection_id } = inspectionAlert.fields

const kindColumn = (visit: Visit): Column<RaisedIn> => ({
  id: 'kind',
  label: kind.label,
  cell: ({ one, inspection }) => {
    const words = codeLabel(ALERT_KINDS, one.values.kind)
    return visit.may('inspection.alert') ? (
      <Link path={`/inspections/${inspection.id}/alerts/${one.id}`}>{words}</Link>
    ) : (
      words
    )
  },
})

const RAISED_IN: Column<RaisedIn> = {
  id: 'inspection',
  label: inspection_id.label,
  cell: ({ inspection }) => <Link path={`/inspections/${inspection.id}`}>{inspection.name}</Link>,
}

const dayColumns = (visit: Visit): readonly Column<RaisedIn>[] => [
  { id: 'raised', label: raised_on.label, cell: ({ one: { values } }) => <Day on={values.raised_on} short /> },
  {
    id: 'due',
    label: answer_due_on.label,
    cell: ({ one: { values } }) =>
      values.answer_due_on && [
        <Day on={values.answer_due_on} short />,
        values.answer_due_time && `, ${values.answer_due_time}`,
      ],
  },
  {
    id: 'answered',
    label: answered_on.label,
    cell: ({ one: { values } }) => values.answered_on && <Day on={values.answered_on} short />,
  },
  { id: 'state', label: STATE, cell: ({ one }) => <AlertStateTag state={stateOf(one, visit)} /> },
]
