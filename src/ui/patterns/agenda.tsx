import type { Words } from '#kernel/language.ts'
import { type Content, isEmpty, type Label } from '../content.ts'
import { classNames } from '../class-names.ts'
import { useView } from '../view.tsx'

export type AgendaItem = {
  /** Whom it is about, where a list is of several. */
  readonly who?: Content
  readonly what: Content
  readonly when: Content
  readonly late: boolean
}

type Props = {
  readonly title: Label
  readonly level?: 2 | 3
  /** So that a figure above can lead to it. */
  readonly id?: string
  /** How many there are in all, where the heading should say so. */
  readonly total?: number
  readonly items: readonly AgendaItem[]
  readonly more?: Content
}

/** What waits, in the order in which it is best done: whom it is about, what to do, by when. */
export function Agenda({ title, level = 2, id, total, items, more }: Props) {
  const { show, number } = useView()
  const Title = `h${level}` as const
  return (
    <section class={classNames('sl-agenda', level === 3 && 'sl-agenda--inner')} id={id}>
      <Title class="sl-agenda__title">
        {show(title)}
        {total !== undefined && <span class="sl-agenda__total"> {number(total)}</span>}
      </Title>
      <ul class="sl-agenda__list">
        {items.map(({ who, what, when, late }) => (
          <li class={classNames('sl-agenda__one', late && 'sl-agenda__one--late')}>
            {!isEmpty(who) && <span class="sl-agenda__who">{show(who)}</span>}
            {!isEmpty(what) && <span class="sl-agenda__what">{show(what)}</span>}
            {!isEmpty(when) && <span class="sl-agenda__when">{show(when)}</span>}
          </li>
        ))}
      </ul>
      {!isEmpty(more) && <p class="sl-agenda__more">{show(more)}</p>}
    </section>
  )
}

/** Lists in which nothing waits, in one quiet line. */
export function NothingWaits({ words, titles }: { readonly words: Words; readonly titles: readonly Label[] }) {
  const { t, show } = useView()
  return (
    <div class="sl-agenda-none">
      <p>{t(words)}</p>
      <ul>
        {titles.map(title => (
          <li>{show(title)}</li>
        ))}
      </ul>
    </div>
  )
}
