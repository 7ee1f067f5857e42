import type { Words } from '#kernel/language.ts'
import type { Label } from '#ui/content.ts'
import type { Column } from '#ui/patterns/data-table.tsx'
import { Link } from '#ui/text/link.tsx'

const CHANGE: Words = { en: 'Change', cy: 'Newid' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }

/**
 * The last columns of a table of records: the ways to correct one and to take it away. `pathOf` is a record's own path
 * under its form, `nameOf` says which it is to those who hear the link out of its row.
 */
export const recordColumns = <Row,>(
  pathOf: (row: Row) => string,
  nameOf: (row: Row) => Label,
): readonly Column<Row>[] => [
  {
    id: 'change',
    label: CHANGE,
    cell: row => (
      <Link path={`${pathOf(row)}/edit`} hidden={nameOf(row)}>
        {CHANGE}
      </Link>
    ),
  },
  {
    id: 'remove',
    label: REMOVE,
    cell: row => (
      <Link path={`${pathOf(row)}/remove`} hidden={nameOf(row)}>
        {REMOVE}
      </Link>
    ),
  },
]
