import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

/** A main column with a narrower one beside it, or below it on a phone. */
export function WithSide({ side, children }: { readonly side: Content; readonly children: Content }) {
  const { show } = useView()
  return (
    <div class="sl-with-side">
      <div class="sl-with-side__main">{show(children)}</div>
      <div class="sl-with-side__side">{show(side)}</div>
    </div>
  )
}
