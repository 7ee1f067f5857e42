import type { Label } from '../content.ts'
import { useView } from '../view.tsx'

/** A few short words of one kind side by side, such as what an objective answers. */
export function TagList({ items, label }: { readonly items: readonly Label[]; readonly label: Label }) {
  const { show } = useView()
  return (
    <p class="sl-tags">
      <span class="sl-tags__label">{show(label)}:</span>
      {items.map(item => (
        <span class="sl-tags__tag">{show(item)}</span>
      ))}
    </p>
  )
}
