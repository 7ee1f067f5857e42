import { type Content, isEmpty } from '../content.ts'
import { useView } from '../view.tsx'

export type ListedItem = {
  /** What it says, mostly a link to all of it. */
  readonly title: Content
  /** A few short facts beneath. */
  readonly notes: readonly Content[]
}

/** Things that are sentences, each with a few facts: reads on a phone as on a desk, where a table would be torn. */
export const ItemList = ({ items }: { readonly items: readonly ListedItem[] }) => (
  <ul class="sl-items">
    {items.map(item => (
      <Item item={item} />
    ))}
  </ul>
)

function Item({ item: { title, notes } }: { readonly item: ListedItem }) {
  const { show } = useView()
  const said = notes.filter(note => !isEmpty(note))
  return (
    <li class="sl-items__item">
      <div class="sl-items__title">{show(title)}</div>
      {said.length > 0 && (
        <ul class="sl-items__notes">
          {said.map(note => (
            <li>{show(note)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
