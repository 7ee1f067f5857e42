import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Day } from '#ui/text/day.tsx'

const OVERDUE: Words = { en: 'Overdue', cy: 'Hwyr' }

type Props = { readonly on: LocalDate; readonly today: LocalDate }

/** The day on which something is expected to end, marked once it has passed. */
export const EndDay = ({ on, today }: Props) => (
  <>
    <Day on={on} short /> {on < today && <StatusTag meaning="late">{OVERDUE}</StatusTag>}
  </>
)
