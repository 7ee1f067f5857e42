import { join, same, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { findStandard, standardsOf } from '#modules/frameworks/domain/find.ts'
import type { Framework } from '#modules/frameworks/domain/framework.ts'
import type { Rating } from '#modules/frameworks/domain/rating.ts'
import { RatingMark } from '#modules/frameworks/index.ts'
import type { Content } from '#ui/content.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Unbroken } from '#ui/text/unbroken.tsx'
import { VisuallyHidden } from '#ui/text/visually-hidden.tsx'
import { inspection } from '../domain/inspection.ts'
import { numberingOf } from '../domain/standard-subjects.ts'

/** One rated inspection as a row of the service’s story. */
export type RatedRow = {
  readonly day: LocalDate
  readonly name: Content
  readonly framework: Framework
  readonly ratings: ReadonlyMap<string, Rating>
  readonly overall: string | null
  readonly score: Words | null
}

const BY_STANDARD: Words = { en: 'Ratings by standard', cy: 'Graddau fesul safon' }
const WHICH: Words = { en: 'Inspection or review', cy: 'Arolygiad neu adolygiad' }
const NUMBERED: Readonly<Record<string, Words>> = {
  '2018': { en: 'By the standards of 2018 and 2021', cy: 'Yn ôl safonau 2018 a 2021' },
  '2025': { en: 'By the standards of 2025', cy: 'Yn ôl safonau 2025' },
}

/** The ratings by standard over the years, newest first. Frameworks that number unlike standards alike stand apart. */
export function RatingsGrids({ rows }: { readonly rows: readonly RatedRow[] }) {
  const grids = [...Map.groupBy(rows, ({ framework }) => numberingOf(framework.id))]
  return (
    <>
      {grids.map(([numbering, rated]) => (
        <Grid title={NUMBERED[numbering] ?? rated[0]?.framework.name ?? same(numbering)} rows={rated} />
      ))}
    </>
  )
}

const Grid = ({ title, rows }: { readonly title: Words; readonly rows: readonly RatedRow[] }) => (
  <>
    <Heading level={3}>{title}</Heading>
    <DataTable
      caption={join([BY_STANDARD, title], ': ')}
      captionHidden
      columns={[
        { id: 'name', label: WHICH, cell: ({ name }) => name },
        {
          id: 'overall',
          label: inspection.fields.overall.label,
          cell: ({ overall }) => <RatingMark rating={overall} of={inspection.fields.overall.label} />,
        },
        { id: 'score', label: inspection.fields.score.label, cell: ({ score }) => <Unbroken>{score}</Unbroken> },
        ...standardColumns(rows),
      ]}
      rows={rows}
    />
  </>
)

/** A column for each standard that any of the frameworks has, under its number; each mark says its own name. */
function standardColumns(rows: readonly RatedRow[]): readonly Column<RatedRow>[] {
  const frameworks = [...new Set(rows.map(({ framework }) => framework))]
  const numbers = [...new Set(frameworks.flatMap(standardsOf).map(({ id }) => id))].toSorted()
  return numbers.map(number => ({
    id: number,
    label: same(number),
    cell: ({ framework, ratings }) => {
      const standard = findStandard(framework, number)
      return standard ? (
        <RatingMark rating={ratings.get(number) ?? null} short of={join([same(number), standard.name])} />
      ) : (
        <VisuallyHidden>{NO_SUCH_STANDARD}</VisuallyHidden>
      )
    },
  }))
}

const NO_SUCH_STANDARD: Words = { en: 'Not a standard then', cy: 'Nid oedd yn safon bryd hynny' }
