import { same } from '#kernel/language.ts'
import type { Attributes } from '../content.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'

type Options = Look & {
  items: readonly (FixtureText & { href?: string; attributes?: Attributes })[]
  collapseOnMobile?: boolean
  labelText?: string
}

provedByFixtures<Options>('breadcrumbs', {}, options => (
  <Breadcrumbs
    items={options.items.map(item => ({ text: label(item), href: item.href, attributes: item.attributes }))}
    label={options.labelText ? same(options.labelText) : undefined}
    collapse={options.collapseOnMobile}
    classes={options.classes}
    attributes={options.attributes}
  />
))
