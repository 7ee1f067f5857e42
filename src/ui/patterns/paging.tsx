import { numberIn, type Phrase, say } from '#kernel/language.ts'
import { Pagination } from '../govuk/pagination.tsx'
import { useView } from '../view.tsx'
import { pageNumbers } from './page-numbers.ts'

type Range = { readonly from: number; readonly to: number; readonly total: number }

const SHOWING: Phrase<Range> = {
  en: ({ from, to, total }) => `Showing ${numberIn('en', from)} to ${numberIn('en', to)} of ${numberIn('en', total)}`,
  cy: ({ from, to, total }) => `Yn dangos ${numberIn('cy', from)} i ${numberIn('cy', to)} o ${numberIn('cy', total)}`,
}

type Props = {
  /** From 1. */
  readonly page: number
  readonly pageSize: number
  readonly total: number
  /** The address of another page of the same list, such as `?page=2`. */
  readonly path: (page: number) => string
}

/** Which part of a list is shown, and links to the others. Nothing for an empty list. */
export function Paging({ page, pageSize, total, path }: Props) {
  const { t, href } = useView()
  if (total === 0) return null
  const pages = Math.ceil(total / pageSize)
  const range = { from: (page - 1) * pageSize + 1, to: Math.min(page * pageSize, total), total }
  const to = (number: number) => ({ href: href(path(number)) })
  return (
    <div class="sl-paging">
      <p class="sl-paging__range">{t(say(SHOWING, range))}</p>
      {pages > 1 && (
        <Pagination
          previous={page > 1 ? to(page - 1) : undefined}
          next={page < pages ? to(page + 1) : undefined}
          items={pageNumbers(page, pages).map(number =>
            number === 'gap' ? 'gap' : { number, ...to(number), current: number === page },
          )}
        />
      )}
    </div>
  )
}
