import type { Content, Label } from '../content.ts'
import { useView } from '../view.tsx'

type Props = { readonly parts: readonly { readonly title: Label; readonly content: Content }[] }

/** A few parts side by side that are read before anything else; one below the other on a phone. */
export function Glance({ parts }: Props) {
  const { show } = useView()
  return (
    <div class="sl-glance">
      {parts.map(({ title, content }) => (
        <section class="sl-glance__part">
          <h2 class="sl-glance__title">{show(title)}</h2>
          {show(content)}
        </section>
      ))}
    </div>
  )
}
