import type { Words } from '#kernel/language.ts'
import { type Content, isEmpty, type Label } from '../content.ts'
import { useView } from '../view.tsx'

const NOTHING: Words = { en: 'There is nothing to show yet', cy: 'Does dim i’w ddangos eto' }

type Props = {
  readonly title?: Label
  /** Why it is so, or what to do. */
  readonly children?: Content
}

export function EmptyState({ title = NOTHING, children }: Props) {
  const { show } = useView()
  return (
    <div class="sl-empty">
      <p class="sl-empty__title">{show(title)}</p>
      {!isEmpty(children) && <div class="sl-empty__body">{show(children)}</div>}
    </div>
  )
}
