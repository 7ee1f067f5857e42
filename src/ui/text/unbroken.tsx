import { type Content, isEmpty } from '../content.ts'
import { useView } from '../view.tsx'

/** Words that stay on one line, such as “21 of 36” in a table. */
export function Unbroken({ children }: { readonly children: Content }) {
  const { show } = useView()
  return isEmpty(children) ? null : <span class="sl-unbroken">{show(children)}</span>
}
