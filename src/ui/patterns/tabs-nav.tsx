import type { Words } from '#kernel/language.ts'
import type { Label } from '../content.ts'
import { useView } from '../view.tsx'

type Item = {
  readonly label: Label
  readonly path: string
  readonly active: boolean
  /** How many things wait there. */
  readonly count?: number | undefined
}

type Props = { readonly label: Words; readonly items: readonly Item[] }

/** The pages of one record or list. */
export function TabsNav({ label, items }: Props) {
  const { t, show, href, number } = useView()
  return (
    <nav class="moj-sub-navigation" aria-label={t(label)}>
      <ul class="moj-sub-navigation__list">
        {items.map(({ label: text, path, active, count }) => (
          <li class="moj-sub-navigation__item">
            <a class="moj-sub-navigation__link" aria-current={active ? 'page' : undefined} href={href(path)}>
              {show(text)}
              {count !== undefined && <span class="sl-count"> ({number(count)})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
