import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Column, DataTable } from '#ui/patterns/data-table.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import { latestByService } from '../domain/latest-results.ts'
import { NATION_SERVICES } from '../domain/nation-services.ts'
import { type YearsSince, yearsSince } from '../domain/publication.ts'
import { PUBLISHED_INSPECTIONS } from '../domain/published-inspections.ts'
import { NO_RESULT, SERVICES, YEARS_SINCE } from './nation-words.ts'
import { yearsWords } from './publication-words.ts'

const SINCE_TITLE: Words = { en: 'Years since the last result', cy: 'Blynyddoedd ers y canlyniad diwethaf' }
const SINCE_NOTE: Words = {
  en: 'Whole years since the latest result known here was published. Two numbers stand where its month is not known. The inspectorate may have been there since.',
  cy: 'Blynyddoedd cyfan ers cyhoeddi’r canlyniad diweddaraf sy’n hysbys yma. Saif dau rif lle na wyddys y mis. Efallai y bu’r arolygiaeth yno wedi hynny.',
}
const SEE_LONGEST: Words = { en: 'See the services in this order', cy: 'Gweld y gwasanaethau yn y drefn hon' }

type SinceRow = { readonly years: YearsSince | null; readonly services: number }

/** For how long services have gone without a result that is known here. */
export function YearsSinceSection({ today }: { readonly today: LocalDate }) {
  return (
    <>
      <Heading level={2}>{SINCE_TITLE}</Heading>
      <ReadingColumn>
        <Paragraph>{SINCE_NOTE}</Paragraph>
        <DataTable caption={SINCE_TITLE} captionHidden columns={SINCE_COLUMNS} rows={sinceRows(today)} />
        <Paragraph>
          <Link path="/nation/services?sort=published">{SEE_LONGEST}</Link>
        </Paragraph>
      </ReadingColumn>
    </>
  )
}

const SINCE_COLUMNS: readonly Column<SinceRow>[] = [
  { id: 'years', label: YEARS_SINCE, cell: ({ years }) => (years ? yearsWords(years) : NO_RESULT) },
  { id: 'services', label: SERVICES, numeric: true, cell: ({ services }) => services },
]

function sinceRows(today: LocalDate): readonly SinceRow[] {
  const latest = latestByService(PUBLISHED_INSPECTIONS)
  const years = NATION_SERVICES.map(({ id }) => {
    const result = latest.get(id)
    return result ? yearsSince(result.published, today) : null
  })
  const groups = Map.groupBy(years, since => (since ? `${since.least}–${since.most}` : ''))
  return [...groups.values()]
    .flatMap(([first = null, ...others]): SinceRow[] => [{ years: first, services: others.length + 1 }])
    .toSorted((a, b) => orderOf(a.years) - orderOf(b.years))
}

/** By the fewest years, then by the most; those of nothing known come last. */
const orderOf = (years: YearsSince | null): number => (years ? years.least * 100 + years.most : Infinity)
