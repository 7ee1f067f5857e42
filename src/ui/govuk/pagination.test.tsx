import { same } from '#kernel/language.ts'
import type { Attributes } from '../content.ts'
import { type FixtureText, label, provedByFixtures } from './fixture-proof.tsx'
import type { Look } from './look.ts'
import { type Neighbour, type PageLink, Pagination } from './pagination.tsx'

type Item = {
  number?: number | string
  href?: string
  current?: boolean
  ellipsis?: boolean
  visuallyHiddenText?: string
}
type End = FixtureText & { href: string; labelText?: string; attributes?: Attributes }
type Options = Look & { previous?: End; next?: End; items?: readonly (Item | null)[]; landmarkLabel?: string }

const isGiven = (item: Item | null): item is Item => item !== null && Object.keys(item).length > 0

const page = (item: Item): PageLink =>
  item.ellipsis
    ? 'gap'
    : {
        number: item.number ?? '',
        href: item.href ?? '',
        current: item.current,
        label: item.visuallyHiddenText ? same(item.visuallyHiddenText) : undefined,
      }

const neighbour = (end: End | undefined): Neighbour | undefined =>
  end && { href: end.href, text: label(end), label: label({ text: end.labelText ?? null }), attributes: end.attributes }

provedByFixtures<Options>('pagination', {}, options => (
  <Pagination
    items={options.items?.filter(isGiven).map(page)}
    previous={neighbour(options.previous)}
    next={neighbour(options.next)}
    label={options.landmarkLabel ? same(options.landmarkLabel) : undefined}
    classes={options.classes}
    attributes={options.attributes}
  />
))
