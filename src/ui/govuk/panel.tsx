import type { Content } from '../content.ts'
import { isEmpty } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

type Props = Look & { readonly title: Content; readonly level?: 1 | 2 | 3 | undefined; readonly children?: Content }

/** Confirms that a journey is done. */
export function Panel({ title, level = 1, classes, attributes, children }: Props) {
  const { show } = useView()
  const Title = `h${level}` as const
  return (
    <div class={classNames('govuk-panel', 'govuk-panel--confirmation', classes)} {...attributes}>
      <Title class="govuk-panel__title">{show(title)}</Title>
      {!isEmpty(children) && <div class="govuk-panel__body">{show(children)}</div>}
    </div>
  )
}
