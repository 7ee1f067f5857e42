import type { Content, Label } from '../content.ts'
import { useView } from '../view.tsx'

type Props = {
  /** What the second pane is, as its heading and as the link to it. */
  readonly label: Label
  readonly id: string
  /** What is read while the first pane is filled in. */
  readonly beside: Content
  readonly children: Content
}

/**
 * Two things that are needed at once. On a desk they stand side by side and each scrolls by itself; on a phone one
 * follows the other, with a link to it at the top.
 */
export function TwoPanes({ label, id, beside, children }: Props) {
  const { show } = useView()
  return (
    <div class="sl-panes">
      <a class="govuk-link sl-panes__link" href={`#${id}`}>
        {show(label)}
      </a>
      <div class="sl-panes__first">{show(children)}</div>
      <section class="sl-panes__second" id={id} tabindex={0} aria-labelledby={`${id}-title`}>
        <h2 class="govuk-heading-m" id={`${id}-title`}>
          {show(label)}
        </h2>
        {show(beside)}
      </section>
    </div>
  )
}
