import type { Attributes, Content } from '../content.ts'
import { isEmpty } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

export type Cell = {
  readonly content: Content
  readonly numeric?: boolean | undefined
  readonly classes?: string | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
  readonly attributes?: Attributes | undefined
}

type Props = Look & {
  readonly caption?: Content
  readonly captionSize?: 's' | 'm' | 'l' | 'xl' | undefined
  readonly captionClasses?: string | undefined
  readonly head?: readonly Cell[] | undefined
  readonly rows: readonly (readonly Cell[])[]
  /** The first cell of each row names the row. */
  readonly rowHeaders?: boolean | undefined
}

export function Table({ caption, captionSize, captionClasses, head, rows, rowHeaders, classes, attributes }: Props) {
  const { show } = useView()
  const size = captionSize && `govuk-table__caption--${captionSize}`
  return (
    <table class={classNames('govuk-table', classes)} {...attributes}>
      {!isEmpty(caption) && (
        <caption class={classNames('govuk-table__caption', size, captionClasses)}>{show(caption)}</caption>
      )}
      {head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {head.map(cell => (
              <HeaderCell cell={cell} scope="col" />
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {rows.map(row => (
          <tr class="govuk-table__row">
            {row.map((cell, index) =>
              rowHeaders && index === 0 ? <HeaderCell cell={cell} scope="row" /> : <BodyCell cell={cell} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const HeaderCell = ({ cell, scope }: { readonly cell: Cell; readonly scope: 'col' | 'row' }) => (
  <th
    scope={scope}
    class={classNames('govuk-table__header', cell.numeric && 'govuk-table__header--numeric', cell.classes)}
    colspan={cell.colspan}
    rowspan={cell.rowspan}
    {...cell.attributes}
  >
    {useView().show(cell.content)}
  </th>
)

const BodyCell = ({ cell }: { readonly cell: Cell }) => (
  <td
    class={classNames('govuk-table__cell', cell.numeric && 'govuk-table__cell--numeric', cell.classes)}
    colspan={cell.colspan}
    rowspan={cell.rowspan}
    {...cell.attributes}
  >
    {useView().show(cell.content)}
  </td>
)
