import type { LocalDate } from '#kernel/local-date.ts'
import { useView } from '../view.tsx'

/** A day in the language's own words; short in tables. */
export function Day({ on, short }: { readonly on: LocalDate; readonly short?: boolean }) {
  const { date, shortDate } = useView()
  return (
    <time datetime={on} class="sl-day">
      {short ? shortDate(on) : date(on)}
    </time>
  )
}
