import { same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { workingDaysBetween } from '#kernel/working-days.ts'
import type { Awaiting } from '#modules/assessments/index.ts'
import { childName } from '#modules/cases/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { EmptyState } from '#ui/patterns/empty-state.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { waitingFor } from './team-words.ts'

const TO_COUNTERSIGN: Words = { en: 'Assessments to countersign', cy: 'Asesiadau i’w cydlofnodi' }
const NONE: Words = { en: 'Nothing waits to be countersigned', cy: 'Nid oes dim yn aros i’w gydlofnodi' }
const CHILD: Words = { en: 'Child', cy: 'Plentyn' }
const WAITING: Words = { en: 'Waiting', cy: 'Yn aros' }
const AUTHOR: Words = { en: 'Written by', cy: 'Ysgrifennwyd gan' }

type Props = { readonly awaiting: readonly Awaiting[]; readonly today: LocalDate }

/** The assessments of a team’s people that wait to be countersigned, those that have waited longest first. */
export const TeamCountersigning = ({ awaiting, today }: Props) =>
  awaiting.length === 0 ? (
    <>
      <Heading level={2}>{TO_COUNTERSIGN}</Heading>
      <EmptyState title={NONE} />
    </>
  ) : (
    <DataTable caption={TO_COUNTERSIGN} columns={columns(today)} rows={awaiting} />
  )

const columns = (today: LocalDate): readonly Column<Awaiting>[] => [
  { id: 'child', label: CHILD, cell: one => childName(one, one.closed ? '' : `/assessments/${one.id}/countersign`) },
  {
    id: 'waiting',
    label: WAITING,
    cell: ({ closed, completed_on }) => !closed && waitingFor(workingDaysBetween(completed_on, today)),
  },
  { id: 'author', label: AUTHOR, cell: ({ closed, author }) => !closed && author !== null && same(author) },
]
