import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asAt } from '#kernel/dated.ts'
import { localDate } from '#kernel/local-date.ts'
import { caseQuestions, standardsOf } from '#modules/frameworks/domain/find.ts'
import { FRAMEWORKS } from '#modules/frameworks/domain/frameworks.ts'
import { type Rating, RATINGS, scoreOf } from '#modules/frameworks/domain/rating.ts'
import { ANSWERS, type Judgement } from '#modules/ratings/domain/judgement.ts'
import { overallRating } from '#modules/ratings/domain/overall-rating.ts'
import { rateJudgements } from '#modules/ratings/domain/rate-judgements.ts'
import { drawCounter } from './count-draws.ts'
import { certainly, type Distribution } from './distribution.ts'
import { markOf, tallyRater, UNRATED } from './packed-tally.ts'
import { type DrawnStandard, standardRater } from './rate-draw.ts'

const today = localDate('2026-11-26')
const NO_CHANCE = () => 0

/** A framework, a sample of judged cases, and ratings for some of the standards that are not judged in cases. */
const situation = fc.constantFrom(...FRAMEWORKS).chain(framework => {
  const questions = standardsOf(framework).flatMap(caseQuestions)
  const onEvidence = standardsOf(framework).filter(standard => caseQuestions(standard).length === 0)
  const answers = fc.array(fc.constantFrom(...ANSWERS), { minLength: questions.length, maxLength: questions.length })
  return fc.record({
    framework: fc.constant(framework),
    sample: fc.array(answers, { minLength: 1, maxLength: 30 }).map(cases =>
      cases.flatMap((all, at) =>
        all.map((answer, column): Judgement => ({
          case: `case ${at}`,
          question: questions[column]?.id ?? '',
          answer,
        })),
      ),
    ),
    given: fc
      .tuple(fc.subarray(onEvidence), fc.array(fc.constantFrom(...RATINGS), { minLength: 9, maxLength: 9 }))
      .map(([standards, ratings]) => new Map(standards.map(({ id }, at) => [id, ratings[at] ?? 'good'] as const))),
  })
})

type Situation = typeof situation extends fc.Arbitrary<infer One> ? One : never

/** The standards of a framework as they are drawn, their tallies, and what the drawing rates them. */
function drawnOnce({ framework, sample, given }: Situation) {
  const questions = standardsOf(framework)
    .flatMap(caseQuestions)
    .map(({ id }) => id)
  const standards = standardsOf(framework)
    .map(({ id, counts, ...standard }) => {
      const rating = given.get(id)
      const places = caseQuestions({ id, counts, ...standard }).map(question => questions.indexOf(question.id))
      return { id, counts, places, given: rating ? certainly(rating) : null }
    })
    .filter(standard => standard.places.length > 0 || standard.given)
  const tallies = new Int32Array(questions.length)
  for (const { question, answer } of sample) {
    const at = questions.indexOf(question)
    tallies[at] = (tallies[at] ?? 0) + markOf(answer)
  }
  const rateTally = tallyRater(30, asAt(framework.caseBands, today).value)
  return { questions, standards, tallies, drawn: standardRater(standards, { tallies, rateTally, chance: NO_CHANCE })() }
}

const nameOf = (score: number | undefined): Rating | null => RATINGS[score ?? UNRATED] ?? null

test('a drawn sample is rated, in every framework, as it would be rated in an inspection', () => {
  fc.assert(
    fc.property(situation, one => {
      const { standards, drawn } = drawnOnce(one)
      const rated = rateJudgements(one.framework, one.sample, today).standards
      for (const { id, rating } of rated)
        expect(nameOf(drawn.standards[standards.findIndex(standard => standard.id === id)])).toBe(rating)
      expect(standards.filter(({ places }) => places.length > 0)).toHaveLength(rated.length)
    }),
  )
})

test('the service is rated overall as it would be', () => {
  fc.assert(
    fc.property(situation, one => {
      const { standards, questions, drawn } = drawnOnce(one)
      const { counts, count } = drawCounter(standards, questions.length, asAt(one.framework.scoreBands, today).value)
      count(drawn)
      const rated = rateJudgements(one.framework, one.sample, today).standards
      const ratings = new Map([
        ...one.given,
        ...rated.flatMap(({ id, rating }) => (rating ? [[id, rating] as const] : [])),
      ])
      const overall = overallRating(one.framework, ratings, today)
      expect(nameOf(counts.overall.indexOf(1))).toBe(overall.rating)
      expect(counts.totals[overall.outOf / 3]).toBe(overall.score)
    }),
  )
})

test('a question is lifted as if the work on it were sufficient in every case that was judged on it', () => {
  fc.assert(
    fc.property(situation, one => {
      const { standards, questions, drawn } = drawnOnce(one)
      questions.forEach((question, place) => {
        const better = one.sample.map(judgement =>
          judgement.question === question && judgement.answer === 'no'
            ? { ...judgement, answer: 'yes' as const }
            : judgement,
        )
        const standard = standards.find(({ places }) => places.includes(place))
        const rated = rateJudgements(one.framework, better, today).standards.find(({ id }) => id === standard?.id)
        expect(nameOf(drawn.lifted[place])).toBe(rated?.rating)
      })
    }),
    { numRuns: 50 },
  )
})

const givenOnly = (given: Distribution): DrawnStandard => ({ id: '1.1', counts: true, places: [], given })
const scoreAt = (given: Distribution, chance: number) => {
  const rateTally = () => UNRATED
  return standardRater([givenOnly(given)], { tallies: new Int32Array(), rateTally, chance: () => chance })()
    .standards[0]
}

test.for([
  [0, 0],
  [0.24, 0],
  [0.26, 1],
  [0.74, 1],
  [0.76, 3],
  [0.999, 3],
] as const)('what leaders set is drawn as they set it: at %f the score is %i', ([chance, score]) => {
  expect(scoreAt({ inadequate: 1, 'requires-improvement': 2, good: 0, outstanding: 1 }, chance)).toBe(score)
})

test('what leaders set for a standard that is judged in cases too is as a question beside the others', () => {
  const rate = (given: Rating, tally: number) =>
    standardRater([{ ...givenOnly(certainly(given)), places: [0] }], {
      tallies: Int32Array.of(tally),
      rateTally: tallyRater(1, { 'requires-improvement': 50, good: 65, outstanding: 80 }),
      chance: NO_CHANCE,
    })().standards[0]
  expect([rate('good', markOf('yes')), rate('good', markOf('no')), rate('good', markOf('na'))]).toEqual([
    scoreOf('good'),
    scoreOf('inadequate'),
    scoreOf('good'),
  ])
})
