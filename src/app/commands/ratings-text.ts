import { CERTAINTY_WORDS, type Certainty } from '#kernel/certainty.ts'
import { findStandard, type Framework, type Rating, RATING_WORDS } from '#modules/frameworks/index.ts'
import { type Overall, DISCRETION_WORDS, type RatingReport, type StandardReport } from '#modules/ratings/index.ts'

/** A rating report for people at a terminal. */
export const ratingText = (framework: Framework, { standards, certainty }: RatingReport): readonly string[] => [
  ...standards.flatMap(standard => standardText(framework, standard)),
  ...caution('The bands', certainty),
]

function standardText(framework: Framework, report: StandardReport): readonly string[] {
  const { id, rating, questions, discretion, toRaise, toLower } = report
  return [
    `${id} ${findStandard(framework, id)?.name.en ?? ''}: ${inWords(rating)}`,
    ...questions.map(question => {
      const { sufficient, judged } = question
      return `  ${question.id}  sufficient in ${sufficient} of ${judged}: ${inWords(question.rating)}`
    }),
    ...discretion.map(({ question, reason }) => `  to be looked at, ${question}: ${DISCRETION_WORDS[reason].en}`),
    ...(toRaise ? [`  would rise with ${cases(toRaise.cases)} more sufficient (${toRaise.question})`] : []),
    ...(toLower ? [`  would fall with ${cases(toLower.cases)} fewer sufficient (${toLower.question})`] : []),
  ]
}

/** An overall rating for people at a terminal. */
export const overallText = ({ score, outOf, rating, certainty }: Overall): readonly string[] => [
  `Overall: ${score} of ${outOf}, ${inWords(rating)}`,
  ...caution('The bands for this total', certainty),
]

const caution = (what: string, certainty: Certainty): readonly string[] =>
  certainty === 'published' ? [] : [`${what}: ${CERTAINTY_WORDS[certainty].en}`]

const inWords = (rating: Rating | null): string => (rating === null ? 'not rated' : RATING_WORDS[rating].en)

const cases = (n: number): string => (n === 1 ? '1 case' : `${n} cases`)
