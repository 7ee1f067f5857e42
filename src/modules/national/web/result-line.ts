import { count, type Counted, join, type Phrase, same, say, type Words } from '#kernel/language.ts'
import { RATING_WORDS } from '#modules/frameworks/domain/rating.ts'
import type { Sheet } from '#web/downloads/sheet.ts'
import { inProgramme } from '../domain/latest-results.ts'
import { longestPause } from '../domain/longest-pause.ts'
import { findNationService } from '../domain/nation-services.ts'
import { type InspectionProgramme, programmeOf, INSPECTION_PROGRAMMES } from '../domain/inspection-programme.ts'
import { PUBLISHED_INSPECTIONS } from '../domain/published-inspections.ts'
import type { PublishedInspection } from '../domain/published-inspection.ts'
import { COUNTED_RESULTS, OUT_OF, OVERALL, PROGRAMME, PUBLISHED, SCORE, SERVICE } from './nation-words.ts'
import { publicationWords } from './publication-words.ts'

export const LINE_TITLE: Words = {
  en: 'Every result known, in the order of time',
  cy: 'Pob canlyniad hysbys, yn nhrefn amser',
}

export const nameOf = ({ service }: PublishedInspection): Words => findNationService(service)?.name ?? same(service)

/** “Ceredigion (November 2024)”. */
const namedAndDated = (result: PublishedInspection): Words => {
  const [name, published] = [nameOf(result), publicationWords(result.published)]
  return { en: `${name.en} (${published.en})`, cy: `${name.cy} (${published.cy})` }
}

const MONTHS: Counted = {
  en: { one: '{n} month', other: '{n} months' },
  cy: { one: '{n} mis', two: '{n} fis', few: '{n} mis', many: '{n} mis', other: '{n} mis' },
}

type Break = { readonly first: Words; readonly before: Words; readonly months: Words; readonly since: Words | null }

const FIRST_SINCE: Phrase<Break> = {
  en: ({ first, before, months, since }) =>
    `${first.en} was the first service rated Inadequate since ${before.en}, after ${months.en}.${since ? ` After it: ${since.en}.` : ''}`,
  cy: ({ first, before, months, since }) =>
    `${first.cy} oedd y gwasanaeth cyntaf i gael ei raddio’n Annigonol ers ${before.cy}, ar ôl ${months.cy}.${since ? ` Ar ei ôl: ${since.cy}.` : ''}`,
}

/** The longest time without an Inadequate, in the programme that has had any; found anew from the results. */
function firstSince(): Words | null {
  const [found] = INSPECTION_PROGRAMMES.flatMap((programme: InspectionProgramme) => {
    const pause = longestPause(PUBLISHED_INSPECTIONS.filter(inProgramme(programme)), 'inadequate')
    return pause ? [pause] : []
  })
  return (
    (found &&
      say(FIRST_SINCE, {
        first: namedAndDated(found.first),
        before: namedAndDated(found.before),
        months: count(MONTHS, found.months),
        since: found.since.length === 0 ? null : join(found.since.map(namedAndDated), ', '),
      })) ??
    null
  )
}

const ALL_SAYS: Phrase<{ readonly results: Words }> = {
  en: ({ results }) => `${results.en}.`,
  cy: ({ results }) => `${results.cy}.`,
}

/** What the line shows, in words. */
export const LINE_SUMMARY: Words = join(
  [say(ALL_SAYS, { results: count(COUNTED_RESULTS, PUBLISHED_INSPECTIONS.length) }), firstSince()].filter(
    words => words !== null,
  ),
)

/** The newest first, as its table shows them. */
export const LINE_ROWS: readonly PublishedInspection[] = PUBLISHED_INSPECTIONS.toReversed()

export const programmeWords = ({ framework }: PublishedInspection): Words => programmeOf(framework).name

export const scoreWords = ({ score }: PublishedInspection): Words | null =>
  score ? { en: `${score.total} of ${score.outOf}`, cy: `${score.total} allan o ${score.outOf}` } : null

export const LINE_SHEET: Sheet = {
  title: LINE_TITLE,
  head: [SERVICE, PUBLISHED, PROGRAMME, OVERALL, SCORE, OUT_OF],
  rows: LINE_ROWS.map(result => [
    nameOf(result),
    publicationWords(result.published),
    programmeWords(result),
    RATING_WORDS[result.overall],
    result.score?.total ?? null,
    result.score?.outOf ?? null,
  ]),
}
