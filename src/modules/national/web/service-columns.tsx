import { join, same, type Words } from '#kernel/language.ts'
import { levelOf, RatingMark } from '#modules/frameworks/index.ts'
import type { Content } from '#ui/content.ts'
import type { Column } from '#ui/patterns/data-table.tsx'
import { RatingStrip } from '#ui/patterns/rating-strip.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Link } from '#ui/text/link.tsx'
import { Unbroken } from '#ui/text/unbroken.tsx'
import { WithNote } from '#ui/text/with-note.tsx'
import type { SheetCell } from '#web/downloads/sheet.ts'
import type { NationService } from '../domain/nation-service.ts'
import { type ProgrammeStandard, programmeStandards } from '../domain/programme-standards.ts'
import { type InspectionProgramme, programmeOf } from '../domain/inspection-programme.ts'
import type { PublishedInspection } from '../domain/published-inspection.ts'
import { REGIONS } from '../domain/region.ts'
import type { ListRow } from '../domain/service-list.ts'
import { pathOf } from './nation-frame.tsx'
import { PublishedIn } from './published-in.tsx'
import {
  NOT_KNOWN,
  NO_RESULT,
  OUT_OF,
  OVERALL,
  PROGRAMME,
  PUBLISHED,
  RATINGS_BY_STANDARD,
  REGION,
  SCORE,
  SERVICE,
  standardWords,
  YEARS_SINCE,
  YOUR_SERVICE,
} from './nation-words.ts'
import { publicationWords, yearsWords } from './publication-words.ts'
import { ratingWords } from './rating-words.ts'
import { programmeWords, scoreWords } from './result-line.ts'

type SheetColumn = { readonly label: Words; readonly cell: (row: ListRow) => SheetCell }

/** A column of the list: as the page shows it, and as a download holds it. */
export type ListColumn = Column<ListRow> & { readonly sheet: readonly SheetColumn[] }

/** Only within one programme may the list be put in order of merit; there each standard has a column of the download. */
export function serviceColumns(
  programme: InspectionProgramme | null,
  mine: NationService | null,
): readonly ListColumn[] {
  return [
    nameColumn(mine),
    programme ? PUBLISHED_COLUMN : PUBLISHED_UNDER_COLUMN,
    { ...OVERALL_COLUMN, sortable: programme !== null },
    { ...SCORE_COLUMN, sortable: programme !== null },
    programme ? { ...STRIP_COLUMN, sheet: programmeStandards(programme).map(standardColumn) } : STRIP_COLUMN,
    YEARS_COLUMN,
  ]
}

const nameColumn = (mine: NationService | null): ListColumn => ({
  id: 'name',
  label: SERVICE,
  sortable: true,
  cell: ({ service }) => (
    <WithNote note={REGIONS[service.region]}>
      {[
        <Link path={pathOf(service)}>{service.name}</Link>,
        service.id === mine?.id && [' ', <StatusTag meaning="active">{YOUR_SERVICE}</StatusTag>],
      ]}
    </WithNote>
  ),
  sheet: [
    { label: SERVICE, cell: ({ service }) => service.name },
    { label: REGION, cell: ({ service }) => REGIONS[service.region] },
  ],
})

const publishedIn = ({ latest }: ListRow): Words => (latest ? publicationWords(latest.published) : NO_RESULT)

const publishedCell = ({ latest }: ListRow): Content =>
  latest ? <PublishedIn publication={latest.published} /> : NO_RESULT

const PUBLISHED_COLUMN: ListColumn = {
  id: 'published',
  label: PUBLISHED,
  sortable: true,
  cell: publishedCell,
  sheet: [{ label: PUBLISHED, cell: publishedIn }],
}

/** With the programme below, where several are in one list. */
const PUBLISHED_UNDER_COLUMN: ListColumn = {
  ...PUBLISHED_COLUMN,
  cell: row => <WithNote note={row.latest && programmeOf(row.latest.framework).short}>{publishedCell(row)}</WithNote>,
  sheet: [...PUBLISHED_COLUMN.sheet, { label: PROGRAMME, cell: ({ latest }) => latest && programmeWords(latest) }],
}

const OVERALL_COLUMN: ListColumn = {
  id: 'rating',
  label: OVERALL,
  cell: ({ latest }) => latest && <RatingMark rating={latest.overall} unrated={NOT_KNOWN} />,
  sheet: [{ label: OVERALL, cell: ({ latest }) => latest && ratingWords(latest.overall) }],
}

const SCORE_COLUMN: ListColumn = {
  id: 'score',
  label: SCORE,
  cell: ({ latest }) => latest && <Unbroken>{scoreWords(latest)}</Unbroken>,
  sheet: [
    { label: SCORE, cell: ({ latest }) => latest?.score?.total ?? null },
    { label: OUT_OF, cell: ({ latest }) => latest?.score?.outOf ?? null },
  ],
}

/** Where a result was by an earlier framework in which the number meant something else, it is not this standard’s. */
const standardColumn = (standard: ProgrammeStandard): SheetColumn => ({
  label: standardWords(standard),
  cell: ({ latest }) =>
    latest && standard.frameworks.includes(latest.framework) ? ratingWords(latest.ratings[standard.id]) : null,
})

const STRIP_COLUMN: ListColumn = {
  id: 'standards',
  label: RATINGS_BY_STANDARD,
  cell: ({ latest }) => latest && <StandardStrip result={latest} />,
  sheet: [{ label: RATINGS_BY_STANDARD, cell: ({ latest }) => latest && knownRatings(latest) }],
}

const standardsIn = ({ framework }: PublishedInspection): readonly ProgrammeStandard[] =>
  programmeStandards(programmeOf(framework)).filter(({ frameworks }) => frameworks.includes(framework))

/** Every standard of the framework it was by, in the framework’s areas. */
function StandardStrip({ result }: { readonly result: PublishedInspection }) {
  const ratings = standardsIn(result).map(standard => ({
    number: standard.id,
    of: standardWords(standard),
    level: levelOf(result.ratings[standard.id]),
    label: ratingWords(result.ratings[standard.id]),
  }))
  return <RatingStrip groups={[...Map.groupBy(ratings, ({ number }) => number[0]).values()]} none={NOT_KNOWN} />
}

/** “1.1 Good, 2.4 Inadequate”: what is known of the standards. */
const knownRatings = (result: PublishedInspection): Words =>
  join(
    standardsIn(result).flatMap(({ id }) => {
      const rating = result.ratings[id]
      return rating ? [join([same(id), ratingWords(rating)])] : []
    }),
    ', ',
  )

const YEARS_COLUMN: ListColumn = {
  id: 'years',
  label: YEARS_SINCE,
  numeric: true,
  cell: ({ years }) => years && yearsWords(years),
  sheet: [
    {
      label: YEARS_SINCE,
      cell: ({ years }) => years && (years.least === years.most ? years.least : yearsWords(years)),
    },
  ],
}
