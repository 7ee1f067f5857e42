import type { Words } from '#kernel/language.ts'
import type { Label } from '../content.ts'
import { useView } from '../view.tsx'

type Props = {
  readonly label: Words
  /** Said after the label to those who hear it out of its place. */
  readonly hidden: Words
  readonly links: readonly { readonly label: Label; readonly path: string }[]
}

/** A button that unfolds a few links, without scripts. */
export function LinkMenu({ label, hidden, links }: Props) {
  const { t, show, href } = useView()
  return (
    <details class="sl-menu">
      <summary class="sl-menu__open">
        {t(label)}
        <span class="govuk-visually-hidden"> {t(hidden)}</span>
      </summary>
      <ul class="sl-menu__list">
        {links.map(({ label: text, path }) => (
          <li>
            <a class="sl-menu__link" href={href(path)}>
              {show(text)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
