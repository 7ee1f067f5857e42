import type { Words } from '#kernel/language.ts'
import { RatingMark } from '#modules/frameworks/index.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Link } from '#ui/text/link.tsx'
import { Unbroken } from '#ui/text/unbroken.tsx'
import type { PublishedInspection } from '../domain/published-inspection.ts'
import { NOT_KNOWN, OVERALL, PROGRAMME, PUBLISHED, SCORE, SERVICE } from './nation-words.ts'
import { pathOf } from './nation-frame.tsx'
import { PublishedIn } from './published-in.tsx'
import { nameOf, programmeWords, scoreWords } from './result-line.ts'

/** A result as one row. */
export const RESULT_COLUMNS: readonly Column<PublishedInspection>[] = [
  {
    id: 'service',
    label: SERVICE,
    cell: result => <Link path={pathOf({ id: result.service })}>{nameOf(result)}</Link>,
  },
  { id: 'published', label: PUBLISHED, cell: ({ published }) => <PublishedIn publication={published} /> },
  { id: 'programme', label: PROGRAMME, cell: programmeWords },
  { id: 'overall', label: OVERALL, cell: ({ overall }) => <RatingMark rating={overall} unrated={NOT_KNOWN} /> },
  { id: 'score', label: SCORE, cell: result => <Unbroken>{scoreWords(result)}</Unbroken> },
]

type Props = { readonly caption: Words; readonly results: readonly PublishedInspection[] }

/** Results of one programme. */
export const ResultTable = ({ caption, results }: Props) => (
  <DataTable
    caption={caption}
    captionHidden
    columns={RESULT_COLUMNS.filter(({ id }) => id !== 'programme')}
    rows={results}
  />
)
