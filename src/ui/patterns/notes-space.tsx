import type { Label } from '../content.ts'
import { useView } from '../view.tsx'

type Props = { readonly label: Label; readonly lines: number }

/** Room to write by hand on paper; on a screen no more than its name and a few quiet lines. */
export function NotesSpace({ label, lines }: Props) {
  const { show } = useView()
  return (
    <div class="sl-notes">
      <p class="sl-notes__label">{show(label)}</p>
      <div aria-hidden="true">
        {Array.from({ length: lines }, () => (
          <div class="sl-notes__line" />
        ))}
      </div>
    </div>
  )
}
