import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

/** Several things in one cell of a table, one below the other. */
export const CellLines = ({ lines }: { readonly lines: readonly Content[] }) => {
  const { show } = useView()
  return (
    <ul class="sl-lines">
      {lines.map(line => (
        <li>{show(line)}</li>
      ))}
    </ul>
  )
}
