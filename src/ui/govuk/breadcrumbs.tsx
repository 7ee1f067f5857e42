import type { Words } from '#kernel/language.ts'
import type { Attributes, Content } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

const BREADCRUMB: Words = { en: 'Breadcrumb', cy: 'Briwsion bara' }

export type Crumb = {
  readonly text: Content
  /** Left out on the page itself. */
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

type Props = Look & {
  readonly items: readonly Crumb[]
  readonly label?: Words | undefined
  readonly collapse?: boolean | undefined
}

export function Breadcrumbs({ items, label = BREADCRUMB, collapse, classes, attributes }: Props) {
  const { t, show } = useView()
  return (
    <nav
      class={classNames('govuk-breadcrumbs', classes, collapse && 'govuk-breadcrumbs--collapse-on-mobile')}
      {...attributes}
      aria-label={t(label)}
    >
      <ol class="govuk-breadcrumbs__list">
        {items.map(({ text, href, attributes: linkAttributes }) =>
          href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={href} {...linkAttributes}>
                {show(text)}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {show(text)}
            </li>
          ),
        )}
      </ol>
    </nav>
  )
}
