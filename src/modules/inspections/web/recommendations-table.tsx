import { codeLabel } from '#kernel/code-list.ts'
import { same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Day } from '#ui/text/day.tsx'
import { Link } from '#ui/text/link.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { WithNote } from '#ui/text/with-note.tsx'
import type { Repeats } from '../data/repeats.ts'
import type { InspectionInFull, Recommendation } from '../data/service-record.ts'
import { PRIORITIES } from '../domain/priorities.ts'
import { recommendation } from '../domain/recommendation.ts'
import { addresseeWords } from './addressee-words.ts'
import { raisedBefore, readsAlike } from './raised-words.ts'
import { RecommendationStateTag } from './recommendation-state-tag.tsx'
import { shortened } from './shortened.ts'

const STATE: Words = { en: 'Status', cy: 'Statws' }
const REPEATED: Words = { en: 'Raised before', cy: 'Codwyd o’r blaen' }

/** A recommendation with the inspection that made it. */
export type MadeIn = { readonly one: Recommendation; readonly inspection: InspectionInFull }

type Props = {
  readonly caption: Words
  readonly rows: readonly MadeIn[]
  readonly repeats: Repeats
  readonly today: LocalDate
  /** Names the inspection of each, where they are of several. */
  readonly ofSeveral?: boolean
}

export function RecommendationsTable({ caption, rows, repeats, today, ofSeveral }: Props) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[DESCRIPTION, ...(ofSeveral ? [MADE_IN] : []), ...columns(repeats, today)]}
      rows={rows}
    />
  )
}

const { addressee, priority, due_on, inspection_id } = recommendation.fields

const DESCRIPTION: Column<MadeIn> = {
  id: 'description',
  label: recommendation.title,
  cell: ({ one, inspection }) => [
    one.values.number !== null && same(`${one.values.number}. `),
    <Link path={`/inspections/${inspection.id}/recommendations/${one.id}`}>{shortened(one.values.description)}</Link>,
  ],
}

const MADE_IN: Column<MadeIn> = {
  id: 'inspection',
  label: inspection_id.label,
  cell: ({ inspection }) => <Link path={`/inspections/${inspection.id}`}>{inspection.name}</Link>,
}

const columns = (repeats: Repeats, today: LocalDate): readonly Column<MadeIn>[] => [
  { id: 'addressee', label: addressee.label, cell: ({ one }) => addresseeWords(one.values) },
  {
    id: 'priority',
    label: priority.label,
    cell: ({ one: { values } }) => values.priority && codeLabel(PRIORITIES, values.priority),
  },
  {
    id: 'due',
    label: due_on.label,
    cell: ({ one: { values } }) => values.due_on && <Day on={values.due_on} short />,
  },
  { id: 'state', label: STATE, cell: ({ one }) => <RecommendationStateTag values={one.values} today={today} /> },
  { id: 'repeated', label: REPEATED, cell: ({ one }) => repeatedCell(one.id, repeats) },
]

function repeatedCell(id: string, repeats: Repeats) {
  const before = raisedBefore(id, repeats)
  return <WithNote note={readsAlike(id, repeats)}>{before && <Strong>{before}</Strong>}</WithNote>
}
