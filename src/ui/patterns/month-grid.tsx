import { Link } from '../text/link.tsx'
import type { Words } from '#kernel/language.ts'
import { addDays, type LocalDate, partsOf, weekdayOf } from '#kernel/local-date.ts'
import { classNames } from '../class-names.ts'
import type { Label } from '../content.ts'
import { useView } from '../view.tsx'

export type GridEntry = {
  readonly on: LocalDate
  readonly time?: string | undefined
  readonly title: Label
  /** How it stands, in words: what the colour of its edge says to those who see it. */
  readonly state: Label
  readonly meaning: 'planned' | 'waiting' | 'done' | 'failed' | 'off'
  readonly path: string
}

type Props = {
  readonly caption: Words
  /** The month’s first day. */
  readonly month: LocalDate
  readonly today: LocalDate
  readonly entries: readonly GridEntry[]
}

const WEEKDAYS: readonly Words[] = [
  { en: 'Monday', cy: 'Llun' },
  { en: 'Tuesday', cy: 'Mawrth' },
  { en: 'Wednesday', cy: 'Mercher' },
  { en: 'Thursday', cy: 'Iau' },
  { en: 'Friday', cy: 'Gwener' },
  { en: 'Saturday', cy: 'Sadwrn' },
  { en: 'Sunday', cy: 'Sul' },
]

/** A month by weeks, with what falls on each day. On a phone only the days that have something, one below the other. */
export function MonthGrid({ caption, month, today, entries }: Props) {
  const { t } = useView()
  return (
    <table class="sl-days">
      <caption class="govuk-visually-hidden">{t(caption)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map(day => (
            <th scope="col" class="sl-days__weekday">
              {t(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map(week => (
          <tr>
            {week.map(on => (
              <DayCell on={on} month={month} today={today} entries={entries.filter(entry => entry.on === on)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CellProps = Omit<Props, 'caption'> & { readonly on: LocalDate }

function DayCell({ on, month, today, entries }: CellProps) {
  const { date } = useView()
  if (on.slice(0, 7) !== month.slice(0, 7)) return <td class="sl-days__day sl-days__day--other" />
  return (
    <td
      class={classNames(
        'sl-days__day',
        on === today && 'sl-days__day--today',
        entries.length === 0 && 'sl-days__day--empty',
      )}
    >
      <time class="sl-days__date" datetime={on}>
        <span aria-hidden="true" class="sl-days__number">
          {partsOf(on)[2]}
        </span>
        <span class="sl-days__name">{date(on)}</span>
      </time>
      {entries.length > 0 && (
        <ul class="sl-days__entries">
          {entries.map(entry => (
            <Entry entry={entry} />
          ))}
        </ul>
      )}
    </td>
  )
}

function Entry({ entry: { time, title, state, meaning, path } }: { readonly entry: GridEntry }) {
  const { show } = useView()
  return (
    <li class={`sl-days__entry sl-days__entry--${meaning}`}>
      <Link quiet path={path}>
        {[time && <span class="sl-days__time">{time} </span>, title]}
      </Link>
      <span class="sl-days__state">{show(state)}</span>
    </li>
  )
}

/** The weeks that a month touches, each from Monday to Sunday. */
function weeksOf(month: LocalDate): readonly (readonly LocalDate[])[] {
  const monday = addDays(month, -((weekdayOf(month) + 6) % 7))
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(monday, week * 7 + day)),
  )
  return weeks.filter(days => days.some(day => day.slice(0, 7) === month.slice(0, 7)))
}
