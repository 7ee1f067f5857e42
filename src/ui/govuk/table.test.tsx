import type { Attributes } from '../content.ts'
import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import { type Cell, Table } from './table.tsx'

type FixtureCell = FixtureText & {
  format?: string
  classes?: string
  colspan?: number
  rowspan?: number
  attributes?: Attributes
}

type Options = Look & {
  caption?: string
  captionClasses?: string
  head?: readonly FixtureCell[]
  rows: readonly (readonly FixtureCell[] | null | false)[]
  firstCellIsHeader?: boolean
}

const cell = (given: FixtureCell): Cell => ({
  content: label(given),
  numeric: given.format === 'numeric',
  classes: given.classes,
  colspan: given.colspan,
  rowspan: given.rowspan,
  attributes: given.attributes,
})

provedByFixtures<Options>('table', {}, options => (
  <Table
    caption={options.caption}
    captionClasses={options.captionClasses}
    head={options.head?.map(cell)}
    rows={options.rows.filter(row => !!row).map(row => row.map(cell))}
    rowHeaders={options.firstCellIsHeader}
    classes={options.classes}
    attributes={options.attributes}
  />
))
