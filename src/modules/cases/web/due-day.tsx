import { count, type Counted, type Words } from '#kernel/language.ts'
import { daysBetween, type LocalDate } from '#kernel/local-date.ts'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Day } from '#ui/text/day.tsx'
import { Strong } from '#ui/text/strong.tsx'

const AT_ONCE: Words = { en: 'As soon as can be', cy: 'Cyn gynted â phosibl' }
const TODAY: Words = { en: 'Today', cy: 'Heddiw' }
const OVERDUE: Counted = {
  en: { one: '{n} day overdue', other: '{n} days overdue' },
  cy: {
    one: '{n} diwrnod yn hwyr',
    two: '{n} ddiwrnod yn hwyr',
    few: '{n} diwrnod yn hwyr',
    many: '{n} diwrnod yn hwyr',
    other: '{n} diwrnod yn hwyr',
  },
}

type Props = { readonly on: LocalDate | null; readonly at?: string | undefined; readonly today: LocalDate }

/** By when something should be done, and by how many days that has passed. */
export function DueDay({ on, at, today }: Props) {
  if (on === null) return <Strong>{AT_ONCE}</Strong>
  return (
    <>
      {on === today ? <Strong>{TODAY}</Strong> : <Day on={on} short />}
      {at && `, ${at}`} {on < today && <StatusTag meaning="late">{count(OVERDUE, daysBetween(on, today))}</StatusTag>}
    </>
  )
}
