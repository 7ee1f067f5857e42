import { same } from '#kernel/language.ts'
import type { Attributes } from '../content.ts'
import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import { type NavigationLink, ServiceNavigation } from './service-navigation.tsx'

type Item = FixtureText & { href?: string; current?: boolean; active?: boolean; attributes?: Attributes }

type Options = Look & {
  serviceName?: string
  serviceUrl?: string
  ariaLabel?: string
  navigation?: readonly (Item | null | false | '')[]
  collapseNavigationOnMobile?: boolean
  menuButtonText?: string
  menuButtonLabel?: string
  navigationLabel?: string
  navigationClasses?: string
  navigationId?: string
}

const words = (text: string | undefined) => (text === undefined ? undefined : same(text))

const link = (item: Item): NavigationLink => ({
  text: label(item),
  href: item.href,
  here: item.current ? 'page' : item.active ? 'section' : undefined,
  attributes: item.attributes,
})

const LEFT_OUT = { options: { slots: 'the language switch and the visitor stand in the header, which is ours' } }

provedByFixtures<Options>('service-navigation', LEFT_OUT, options => (
  <ServiceNavigation
    name={options.serviceName}
    href={options.serviceUrl}
    label={words(options.ariaLabel)}
    items={(options.navigation ?? []).filter(item => !!item).map(link)}
    collapse={options.collapseNavigationOnMobile}
    menu={words(options.menuButtonText)}
    menuLabel={words(options.menuButtonLabel)}
    navigationLabel={words(options.navigationLabel)}
    navigationClasses={options.navigationClasses}
    navigationId={options.navigationId}
    classes={options.classes}
    attributes={options.attributes}
  />
))
