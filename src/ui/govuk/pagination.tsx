import type { VNode } from 'preact'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import type { Attributes, Content, Label } from '../content.ts'
import { isEmpty } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'
import type { Look } from './look.ts'

const PAGINATION: Words = { en: 'Pagination', cy: 'Tudalennau' }
const PREVIOUS: Words = { en: 'Previous', cy: 'Blaenorol' }
const NEXT: Words = { en: 'Next', cy: 'Nesaf' }
const PREVIOUS_PAGE: Words = { en: ' page', cy: ': y dudalen flaenorol' }
const NEXT_PAGE: Words = { en: ' page', cy: ': y dudalen nesaf' }
const PAGE: Phrase<string> = { en: page => `Page ${page}`, cy: page => `Tudalen ${page}` }

export type PageLink =
  | {
      readonly number: string | number
      readonly href: string
      readonly current?: boolean | undefined
      readonly label?: Words | undefined
    }
  | 'gap'

export type Neighbour = {
  readonly href: string
  readonly text?: Content
  /** What the neighbouring page is called. */
  readonly label?: Label | undefined
  readonly attributes?: Attributes | undefined
}

type Props = Look & {
  readonly label?: Words | undefined
  readonly items?: readonly PageLink[] | undefined
  readonly previous?: Neighbour | undefined
  readonly next?: Neighbour | undefined
}

/** Links to the other pages of a list, or, without `items`, to the pages before and after this one. */
export function Pagination({ label = PAGINATION, items, previous, next, classes, attributes }: Props) {
  const { t } = useView()
  const block = items === undefined && (previous !== undefined || next !== undefined)
  return (
    <nav
      class={classNames('govuk-pagination', block && 'govuk-pagination--block', classes)}
      aria-label={t(label)}
      {...attributes}
    >
      {previous && <NeighbourLink to={previous} where="prev" block={block} />}
      {items && (
        <ul class="govuk-pagination__list">
          {items.map(item => (
            <PageItem item={item} />
          ))}
        </ul>
      )}
      {next && <NeighbourLink to={next} where="next" block={block} />}
    </nav>
  )
}

function PageItem({ item }: { readonly item: PageLink }) {
  const { t } = useView()
  if (item === 'gap') return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  const { number, href, current, label = say(PAGE, String(number)) } = item
  return (
    <li class={classNames('govuk-pagination__item', current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={href}
        aria-label={t(label)}
        aria-current={current ? 'page' : undefined}
      >
        {number}
      </a>
    </li>
  )
}

type NeighbourProps = { readonly to: Neighbour; readonly where: 'prev' | 'next'; readonly block: boolean }

function NeighbourLink({ to, where, block }: NeighbourProps) {
  const { show } = useView()
  const arrow = <Arrow where={where} />
  const decorated = block && !to.label && 'govuk-pagination__link-title--decorated'
  return (
    <div class={`govuk-pagination__${where}`}>
      <a class="govuk-link govuk-pagination__link" href={to.href} rel={where} {...to.attributes}>
        {(block || where === 'prev') && arrow}
        <span class={classNames('govuk-pagination__link-title', decorated)}>
          {isEmpty(to.text) ? <UsualTitle where={where} /> : show(to.text)}
        </span>
        {to.label && block && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{show(to.label)}</span>
          </>
        )}
        {!block && where === 'next' && arrow}
      </a>
    </div>
  )
}

function UsualTitle({ where }: { readonly where: 'prev' | 'next' }): VNode {
  const { t } = useView()
  return (
    <>
      {t(where === 'prev' ? PREVIOUS : NEXT)}
      <span class="govuk-visually-hidden">{t(where === 'prev' ? PREVIOUS_PAGE : NEXT_PAGE)}</span>
    </>
  )
}

const PATHS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

const Arrow = ({ where }: { readonly where: 'prev' | 'next' }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${where}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={PATHS[where]} />
  </svg>
)
