import { Link } from '../text/link.tsx'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Content, isEmpty } from '../content.ts'
import { Day } from '../text/day.tsx'
import { useView } from '../view.tsx'
import { byMonth } from './by-month.ts'

export type TimelineEntry = {
  readonly on: LocalDate
  /** Time of day, where it is known: “14:30”. */
  readonly time?: string | undefined
  readonly title: Content
  readonly path?: string | undefined
  readonly by?: Content
  readonly content?: Content
}

type Props = { readonly entries: readonly TimelineEntry[]; readonly level?: 2 | 3 }

/** What happened, month by month, in the order given. */
export function Timeline({ entries, level = 2 }: Props) {
  const { date } = useView()
  const Month = `h${level}` as const
  return (
    <>
      {byMonth(entries).map(({ firstDay, items }) => (
        <section class="sl-month">
          <Month class="govuk-heading-s sl-month__name">{date(firstDay).replace(/^1 /, '')}</Month>
          <div class="moj-timeline">
            {items.map(entry => (
              <Entry entry={entry} level={level === 2 ? 3 : 4} />
            ))}
          </div>
        </section>
      ))}
    </>
  )
}

function Entry({ entry, level }: { readonly entry: TimelineEntry; readonly level: 3 | 4 }) {
  const { show } = useView()
  const { on, time, title, path, by, content } = entry
  const Title = `h${level}` as const
  return (
    <div class="moj-timeline__item">
      <div class="moj-timeline__header">
        <Title class="moj-timeline__title">{path ? <Link path={path}>{title}</Link> : show(title)}</Title>
        {!isEmpty(by) && <p class="moj-timeline__byline">{show(by)}</p>}
      </div>
      <p class="moj-timeline__date">
        <Day on={on} />
        {time && `, ${time}`}
      </p>
      {!isEmpty(content) && <div class="moj-timeline__description">{show(content)}</div>}
    </div>
  )
}
