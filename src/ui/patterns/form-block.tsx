import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

/** Questions of one thing, set apart from the next on a long page. */
export const FormBlock = ({ children }: { readonly children: Content }) => (
  <div class="sl-form-block">{useView().show(children)}</div>
)
