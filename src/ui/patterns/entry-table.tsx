import type { Words } from '#kernel/language.ts'
import { TextInput } from '../govuk/text-input.tsx'
import type { Content, Label } from '../content.ts'
import { useView } from '../view.tsx'

/** A column of inputs. */
export type EntryColumn = {
  readonly id: string
  readonly label: Words
  readonly inputmode: 'numeric' | 'decimal'
}

export type EntryRow = {
  /** Ends the name of each of its inputs: `judged-2.1.1`. */
  readonly id: string
  readonly title: Content
  /** Says to those who hear an input whose it is. */
  readonly of: Label
}

type Props = {
  readonly caption: Words
  /** The heading of the first column. */
  readonly rowLabel: Words
  readonly columns: readonly EntryColumn[]
  readonly rows: readonly EntryRow[]
  readonly values: Readonly<Record<string, string>>
}

/** Numbers typed into a table. On a phone each row is a group of labelled inputs; each input shows its own error. */
export function EntryTable({ caption, rowLabel, columns, rows, values }: Props) {
  const { t, show } = useView()
  return (
    <table class="govuk-table sl-entry">
      <caption class="govuk-visually-hidden">{t(caption)}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            {t(rowLabel)}
          </th>
          {columns.map(({ label }) => (
            <th scope="col" class="govuk-table__header">
              {t(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map(row => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header sl-entry__row">
              {show(row.title)}
            </th>
            {columns.map(column => (
              <td class="govuk-table__cell">
                <Entry row={row} column={column} value={values[`${column.id}-${row.id}`] ?? ''} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type EntryProps = { readonly row: EntryRow; readonly column: EntryColumn; readonly value: string }

const Entry = ({ row, column, value }: EntryProps) => (
  <TextInput
    name={`${column.id}-${row.id}`}
    label={<EntryLabel row={row} column={column} />}
    labelClasses="sl-entry__label"
    value={value}
    width={4}
    inputmode={column.inputmode}
    spellcheck={false}
    autocomplete="off"
  />
)

/** The column’s words, and for those who hear it the row’s: where there is room the column’s heading shows them. */
function EntryLabel({ row, column }: Omit<EntryProps, 'value'>) {
  const { t, show } = useView()
  return (
    <>
      {t(column.label)}
      <span class="govuk-visually-hidden">, {show(row.of)}</span>
    </>
  )
}
