import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

/** Words for those who hear the page. */
export const VisuallyHidden = ({ children }: { readonly children: Content }) => (
  <span class="govuk-visually-hidden">{useView().show(children)}</span>
)
