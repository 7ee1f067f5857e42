import type { Content, Label } from '../content.ts'
import { useView } from '../view.tsx'

export type WallRow = {
  readonly title: Content
  /** What is said of it, in the order of the columns. */
  readonly cells: readonly Content[]
}

export type WallGroup = { readonly title: Label; readonly rows: readonly WallRow[] }

type Props = { readonly columns: readonly Label[]; readonly groups: readonly WallGroup[] }

/** Many things of one kind with the same few facts of each, in groups: columns on a desk, cards on a phone. */
export const Wall = ({ columns, groups }: Props) => (
  <div class="sl-wall">
    {groups.map(({ title, rows }) => (
      <WallPart title={title} columns={columns} rows={rows} />
    ))}
  </div>
)

function WallPart({ title, columns, rows }: WallGroup & Pick<Props, 'columns'>) {
  const { show } = useView()
  return (
    <section class="sl-wall__group">
      <div class="sl-wall__head">
        <h2 class="sl-wall__title">{show(title)}</h2>
        {columns.map(column => (
          <span class="sl-wall__column" aria-hidden="true">
            {show(column)}
          </span>
        ))}
      </div>
      {rows.map(row => (
        <WallOne row={row} columns={columns} />
      ))}
    </section>
  )
}

function WallOne({ row: { title, cells }, columns }: { readonly row: WallRow } & Pick<Props, 'columns'>) {
  const { show } = useView()
  return (
    <div class="sl-wall__one">
      <h3 class="sl-wall__name">{show(title)}</h3>
      <dl class="sl-wall__facts">
        {cells.map((cell, at) => (
          <div class="sl-wall__fact">
            <dt class="sl-wall__label">{show(columns[at])}</dt>
            <dd class="sl-wall__value">{show(cell)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
