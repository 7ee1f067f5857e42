import type { Words } from '#kernel/language.ts'
import type { Content, Label } from '../content.ts'
import { type Cell, Table } from '../govuk/table.tsx'
import { useView } from '../view.tsx'

export type Column<Row> = {
  /** Names the column in the address when the table is sorted by it. */
  readonly id: string
  readonly label: Label
  readonly cell: (row: Row) => Content
  readonly numeric?: boolean
  readonly sortable?: boolean
}

export type Sort = {
  readonly by: string
  readonly descending: boolean
  /** The address of the same list sorted otherwise, such as `?sort=name&order=descending`. */
  readonly path: (by: string, descending: boolean) => string
}

type Props<Row> = {
  readonly caption: Words
  /** Where a heading above says the same. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly sort?: Sort | undefined
}

/** A list of records as a real table: the first column names the row, and a narrow screen scrolls within it. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, sort }: Props<Row>) {
  const { t } = useView()
  return (
    <div class="sl-table" role="region" aria-label={t(caption)} tabindex={0} data-scrolls>
      <Table
        caption={caption}
        captionSize="m"
        captionClasses={captionHidden ? 'govuk-visually-hidden' : undefined}
        head={columns.map(column => headCell(column, sort))}
        rows={rows.map(row => columns.map(({ cell, numeric }) => ({ content: cell(row), numeric })))}
        rowHeaders
      />
    </div>
  )
}

function headCell<Row>({ id, label, numeric, sortable }: Column<Row>, sort: Sort | undefined): Cell {
  if (!sortable || !sort) return { content: label, numeric }
  const order = sort.by !== id ? 'none' : sort.descending ? 'descending' : 'ascending'
  const link = <SortLink label={label} path={sort.path(id, order === 'ascending')} />
  return { content: link, numeric, attributes: { 'aria-sort': order } }
}

function SortLink({ label, path }: { readonly label: Label; readonly path: string }) {
  const { show, href } = useView()
  return (
    <a class="sl-sort" href={href(path)}>
      {show(label)}
    </a>
  )
}
