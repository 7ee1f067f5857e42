import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

/** The reading width: forms and prose. */
export const ReadingColumn = ({ children }: { readonly children: Content }) => (
  <div class="sl-reading">{useView().show(children)}</div>
)
