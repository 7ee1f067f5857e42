import { CERTAINTY_WORDS } from '#kernel/certainty.ts'
import { numberIn, type Words } from '#kernel/language.ts'
import {
  type Forecast,
  howManyMore,
  leftOut,
  meaningOf,
  type MoreAudits,
  type Narrowing,
  type Outlook,
  percent,
  plainly,
  unratedIn,
  whatMoves,
} from '#modules/forecast/index.ts'
import { findStandard, type Framework, RATING_WORDS, RATINGS } from '#modules/frameworks/index.ts'

/** A forecast for programs: the figures first, then what they rest on and what they say in both languages. */
export function forecastReport(found: Forecast, narrowing: Narrowing) {
  const { standards, overall } = found
  return {
    ...found,
    standards: standards.map(standard => ({
      ...standard,
      moreAudits: narrowing.standards[standard.id] ?? null,
      words: sentences(found, standard, narrowing.standards[standard.id]),
    })),
    overall: overall && {
      ...overall,
      moreAudits: narrowing.overall,
      words: [...sentences(found, overall, narrowing.overall), ...some(leftOut(overall))],
    },
    words: meaningOf(found),
  }
}

/** A forecast for people at a terminal. */
export function forecastText(framework: Framework, found: Forecast, narrowing: Narrowing): readonly string[] {
  const { standards, overall, words, certainty, draws, standardError } = forecastReport(found, narrowing)
  return [
    ...standards.flatMap(({ id, ...standard }) => [
      `${id} ${findStandard(framework, id)?.name.en ?? ''}`,
      ...chancesAndWords(standard),
    ]),
    ...(overall
      ? [`Overall: ${overall.scoreMean.toFixed(1)} of ${overall.outOf} to be expected`, ...chancesAndWords(overall)]
      : ['Overall: no standard that counts was audited or given']),
    ...words.map(({ en }) => en),
    `Drawn ${numberIn('en', draws)} times: the standard error of a chance is ${standardError} at most.`,
    ...(certainty === 'published' ? [] : [`The bands and the size of the sample: ${CERTAINTY_WORDS[certainty].en}`]),
  ]
}

const chancesAndWords = ({
  probability,
  words,
}: Pick<Outlook, 'probability'> & { readonly words: readonly Words[] }) => [
  `  ${RATINGS.map(rating => `${RATING_WORDS[rating].en} ${percent(probability[rating])}`).join(', ')}`,
  ...words.map(({ en }) => `  ${en}`),
]

const sentences = (found: Forecast, outlook: Outlook, more: MoreAudits | null | undefined): readonly Words[] => [
  plainly(outlook, found.on),
  ...some(unratedIn(outlook)),
  ...some(whatMoves(outlook)),
  ...some(more ? howManyMore(more) : null),
]

const some = (words: Words | null): readonly Words[] => (words ? [words] : [])
