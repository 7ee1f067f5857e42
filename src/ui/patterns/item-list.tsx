import { type Content, isEmpty } from '../content.ts'
import { useView } from '../view.tsx'

export type ListedItem = {
  /** What it says, mostly a link to all of it. */
  readonly title: Content
  /** A few short facts beneath. */
  readonly notes: readonly Content[]
  /** What can be done with it: links, below the facts. */
  readonly ways?: readonly Content[]
  /** What belongs to it and is folded away, such as its earlier versions. */
  readonly below?: Content
}

/** Things that are sentences, each with a few facts: reads on a phone as on a desk, where a table would be torn. */
export const ItemList = ({ items }: { readonly items: readonly ListedItem[] }) => (
  <ul class="sl-items">
    {items.map(item => (
      <Item item={item} />
    ))}
  </ul>
)

function Item({ item: { title, notes, ways = [], below } }: { readonly item: ListedItem }) {
  const { show } = useView()
  return (
    <li class="sl-items__item">
      <div class="sl-items__title">{show(title)}</div>
      <Short notes={notes} look="notes" />
      <Short notes={ways} look="ways" />
      {show(below)}
    </li>
  )
}

function Short({ notes, look }: { readonly notes: readonly Content[]; readonly look: 'notes' | 'ways' }) {
  const { show } = useView()
  const said = notes.filter(note => !isEmpty(note))
  if (said.length === 0) return null
  return (
    <ul class={`sl-items__${look}`}>
      {said.map(note => (
        <li>{show(note)}</li>
      ))}
    </ul>
  )
}
