import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

/** Buttons and links side by side, one below the other where there is no room. */
export const ButtonRow = ({ children }: { readonly children: Content }) => (
  <div class="govuk-button-group">{useView().show(children)}</div>
)
