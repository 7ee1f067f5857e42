import { Link } from '../text/link.tsx'
import type { Content, Label } from '../content.ts'
import { isEmpty } from '../content.ts'
import { useView } from '../view.tsx'

type Fact = {
  readonly label: Label
  readonly value: Content
  readonly note?: Content
  /** Where the things counted can be seen. */
  readonly path?: string | undefined
}

/** A few figures that a page opens with. */
export const FactGrid = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl class="sl-facts">
    {facts.map(fact => (
      <GridFact fact={fact} />
    ))}
  </dl>
)

function GridFact({ fact: { label, value, note, path } }: { readonly fact: Fact }) {
  const { show } = useView()
  return (
    <div class="sl-facts__fact">
      <dt class="sl-facts__label">{show(label)}</dt>
      <dd class="sl-facts__value">
        {path ? (
          <Link quiet path={path}>
            {value}
          </Link>
        ) : (
          show(value)
        )}
      </dd>
      {!isEmpty(note) && <dd class="sl-facts__note">{show(note)}</dd>}
    </div>
  )
}
