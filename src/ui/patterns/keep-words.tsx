import type { Label } from '../content.ts'
import { useView } from '../view.tsx'
import { HiddenFields, type HiddenValues } from './hidden-fields.tsx'

/** What can be done with words that somebody said, at once and without typing them again. */
export type KeptBy = { readonly label: Label; readonly path: string; readonly hidden: HiddenValues }

/** A quiet button under words that somebody said. */
export function KeepWords({ label, path, hidden }: KeptBy) {
  const { show, href } = useView()
  return (
    <form method="post" action={href(path)} class="sl-keep">
      <HiddenFields values={hidden} />
      <button class="sl-keep__button">{show(label)}</button>
    </form>
  )
}
