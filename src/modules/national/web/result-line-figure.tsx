import type { Words } from '#kernel/language.ts'
import { partsOf as dayParts } from '#kernel/local-date.ts'
import { findFramework } from '#modules/frameworks/domain/frameworks.ts'
import { RATING_WORDS, RATINGS } from '#modules/frameworks/domain/rating.ts'
import { levelOf } from '#modules/frameworks/index.ts'
import type { TimeMark } from '#ui/charts/time-lane.tsx'
import { TimeLine } from '#ui/charts/time-line.tsx'
import type { NationService } from '../domain/nation-service.ts'
import { type InspectionProgramme, programmeOf, INSPECTION_PROGRAMMES } from '../domain/inspection-programme.ts'
import { exactMonth, monthsOf } from '../domain/publication.ts'
import { PUBLISHED_INSPECTIONS } from '../domain/published-inspections.ts'
import type { PublishedInspection } from '../domain/published-inspection.ts'
import { DownloadLinks } from '#web/downloads/download-links.tsx'
import { RESULT_COLUMNS } from './result-table.tsx'
import { LINE_ROWS, LINE_SUMMARY, LINE_TITLE, nameOf } from './result-line.ts'

const HOLLOW: Words = {
  en: 'Hollow: the month is not known; drawn within the time in which it was',
  cy: 'Gwag: ni wyddys y mis; fe’i lluniwyd o fewn y cyfnod y bu ynddo',
}
const TURN: Words = { en: 'New inspection programmes', cy: 'Rhaglenni arolygu newydd' }

/** Every result as a mark in the lane of its overall rating; services rated Inadequate, and one’s own, by name. */
export const ResultLineFigure = ({ mine }: { readonly mine: NationService | null }) => (
  <TimeLine
    id="line"
    level={2}
    title={LINE_TITLE}
    summary={LINE_SUMMARY}
    years={YEARS}
    lanes={RATINGS.toReversed().map(rating => ({ label: RATING_WORDS[rating], level: levelOf(rating) }))}
    kinds={INSPECTION_PROGRAMMES.map(({ name }) => name)}
    hollow={HOLLOW}
    turn={TURN_AT === null ? undefined : { at: TURN_AT, label: TURN }}
    marks={marksWith(mine)}
    columns={RESULT_COLUMNS}
    rows={LINE_ROWS}
    downloads={<DownloadLinks path={`/nation/figures/line`} />}
  />
)

const yearOf = (month: number): number => month / 12

const YEARS = [
  Math.floor(yearOf(Math.min(...PUBLISHED_INSPECTIONS.map(({ published }) => monthsOf(published).first)))),
  Math.floor(yearOf(Math.max(...PUBLISHED_INSPECTIONS.map(({ published }) => monthsOf(published).last)))),
] as const

/** When the first framework of another programme than the first came into use. */
const TURN_AT = turnAt()

function turnAt(): number | null {
  const later = INSPECTION_PROGRAMMES.slice(1).flatMap(({ frameworks }: InspectionProgramme) =>
    frameworks.map(findFramework),
  )
  const starts = later.flatMap(framework => framework?.inUse[0].from ?? []).toSorted()
  if (starts[0] === undefined) return null
  const [year, month] = dayParts(starts[0])
  return year + (month - 1) / 12
}

/** Results with the same uncertain time are spread evenly over it; a month’s result stands in its middle. */
const PLACED: readonly (readonly [PublishedInspection, number])[] = [
  ...Map.groupBy(PUBLISHED_INSPECTIONS, ({ published }) => published).values(),
].flatMap(together =>
  together.map((result, at) => {
    const { first, last } = monthsOf(result.published)
    const part = first === last ? 0.5 : (at + 1) / (together.length + 1)
    return [result, yearOf(first + part * (last + 1 - first))] as const
  }),
)

const marksWith = (mine: NationService | null): readonly TimeMark[] =>
  PLACED.map(([result, at]) => ({
    at,
    isExact: exactMonth(result.published) !== null,
    level: levelOf(result.overall),
    kind: INSPECTION_PROGRAMMES.findIndex(({ id }) => id === programmeOf(result.framework).id),
    label: result.overall === 'inadequate' || result.service === mine?.id ? nameOf(result) : undefined,
  }))
