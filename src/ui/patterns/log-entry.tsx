import { type Content, isEmpty } from '../content.ts'
import { useView } from '../view.tsx'

type Props = {
  /** By which a link on the same page leads here. */
  readonly id: string
  readonly title: Content
  readonly tag?: Content
  /** When, where, with whom: one line. */
  readonly meta: Content
  readonly links?: Content
  readonly children?: Content
}

/** Something that was done, told in full: what, when and with whom, then what there is to say of it. */
export function LogEntry({ id, title, tag, meta, links, children }: Props) {
  const { show } = useView()
  return (
    <article class="sl-log" id={id} tabindex={-1}>
      <div class="sl-log__head">
        <h3 class="govuk-heading-s sl-log__title">{show(title)}</h3>
        {show(tag)}
      </div>
      <p class="govuk-body sl-log__meta">{show(meta)}</p>
      {!isEmpty(children) && <div class="sl-log__body">{show(children)}</div>}
      {!isEmpty(links) && <div class="sl-log__links">{show(links)}</div>}
    </article>
  )
}
