import { type Content, isEmpty } from '../content.ts'
import { useView } from '../view.tsx'

type Props = { readonly note: Content; readonly children: Content }

/** What a cell says, and below it in small what else belongs to it. */
export function WithNote({ note, children }: Props) {
  const { show } = useView()
  return (
    <>
      {show(children)}
      {!isEmpty(note) && <span class="sl-note">{show(note)}</span>}
    </>
  )
}
