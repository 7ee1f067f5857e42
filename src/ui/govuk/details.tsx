import type { Content, Label } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

type Props = Look & {
  readonly summary: Label
  readonly id?: string | undefined
  readonly open?: boolean | undefined
  readonly children: Content
}

export function Details({ summary, id, open, classes, attributes, children }: Props) {
  const { show } = useView()
  return (
    <details id={id} class={classNames('govuk-details', classes)} {...attributes} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{show(summary)}</span>
      </summary>
      <div class="govuk-details__text">{show(children)}</div>
    </details>
  )
}
