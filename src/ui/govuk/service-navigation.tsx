import type { Words } from '#kernel/language.ts'
import type { Attributes, Content } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

const MENU: Words = { en: 'Menu', cy: 'Dewislen' }
const INFORMATION: Words = { en: 'Service information', cy: 'Gwybodaeth am y gwasanaeth' }

export type NavigationLink = {
  readonly text: Content
  readonly href?: string | undefined
  /** `page`: this very page; `section`: a page within it. */
  readonly here?: 'page' | 'section' | undefined
  readonly attributes?: Attributes | undefined
}

type Props = Look & {
  readonly name?: Content
  readonly href?: string | undefined
  readonly label?: Words | undefined
  readonly items?: readonly NavigationLink[] | undefined
  readonly collapse?: boolean | undefined
  readonly menu?: Words | undefined
  readonly menuLabel?: Words | undefined
  readonly navigationLabel?: Words | undefined
  readonly navigationClasses?: string | undefined
  readonly navigationId?: string | undefined
}

/** The name of the service and the way around it; folds into a menu button on a phone. */
export function ServiceNavigation(props: Props) {
  const { name, href, label = INFORMATION, items = [], classes, attributes } = props
  const { t, show } = useView()
  const shared = { class: classNames('govuk-service-navigation', classes), 'data-module': 'govuk-service-navigation' }
  const inside = (
    <div class="govuk-width-container">
      <div class="govuk-service-navigation__container">
        {name && (
          <span class="govuk-service-navigation__service-name">
            {href ? (
              <a href={href} class="govuk-service-navigation__link">
                {show(name)}
              </a>
            ) : (
              <span class="govuk-service-navigation__text">{show(name)}</span>
            )}
          </span>
        )}
        {items.length > 0 && <Navigation {...props} items={items} />}
      </div>
    </div>
  )
  if (!name) {
    return (
      <div {...shared} {...attributes}>
        {inside}
      </div>
    )
  }
  return (
    <section aria-label={t(label)} {...shared} {...attributes}>
      {inside}
    </section>
  )
}

function Navigation(props: Props & { readonly items: readonly NavigationLink[] }) {
  const { items, collapse = items.length > 1, menu = MENU, menuLabel, navigationId = 'navigation' } = props
  const { t } = useView()
  const ownLabel = menuLabel && t(menuLabel) !== t(menu) ? t(menuLabel) : undefined
  return (
    <nav
      aria-label={t(props.navigationLabel ?? menu)}
      class={classNames('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {collapse && (
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={navigationId}
          aria-label={ownLabel}
          hidden
          aria-hidden="true"
        >
          {t(menu)}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={navigationId}>
        {items.map(item => (
          <Item item={item} />
        ))}
      </ul>
    </nav>
  )
}

const CURRENT = { page: 'page', section: 'true' } as const

function Item({ item }: { readonly item: NavigationLink }) {
  const { show } = useView()
  const { text, href, here } = item
  const current = here && CURRENT[here]
  const inside = here ? <strong class="govuk-service-navigation__active-fallback">{show(text)}</strong> : show(text)
  return (
    <li class={classNames('govuk-service-navigation__item', here && 'govuk-service-navigation__item--active')}>
      {href ? (
        <a class="govuk-service-navigation__link" href={href} aria-current={current} {...item.attributes}>
          {inside}
        </a>
      ) : (
        <span class="govuk-service-navigation__text" aria-current={current}>
          {inside}
        </span>
      )}
    </li>
  )
}
