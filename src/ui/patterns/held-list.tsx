import type { Content, Label } from '../content.ts'
import { useView } from '../view.tsx'

type Props = { readonly items: readonly { readonly label: Label; readonly value: Content }[] }

/** What holds now, each with small words above it that say what it is. */
export const HeldList = ({ items }: Props) => {
  const { show } = useView()
  return (
    <dl class="sl-holds">
      {items.map(({ label, value }) => (
        <div>
          <dt>{show(label)}</dt>
          <dd>{show(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
