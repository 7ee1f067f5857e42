import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { caseQuestions, findFramework, lowestRating, RATINGS, standardsOf } from '#modules/frameworks/index.ts'
import { ANSWERS, type Answer, type Judgement } from './judgement.ts'
import { rateJudgements } from './rate-judgements.ts'

const today = localDate('2026-11-26')
const framework = findFramework('hmip-2021')
if (!framework) throw new Error('There is no framework hmip-2021')

const rate = (judgements: readonly Judgement[]) => rateJudgements(framework, judgements, today)

/** Judges cases 1, 2, 3 … on a question by the letters of a text: y, n, or - where it does not apply. */
const judged = (question: string, answers: string): readonly Judgement[] =>
  [...answers].map((letter, at) => ({ case: `case ${at + 1}`, question, answer: LETTERS[letter] ?? 'na' }))
const LETTERS: Readonly<Record<string, Answer>> = { y: 'yes', n: 'no' }

describe('judgements become ratings', () => {
  test('one of nine, as a service was once found to keep children and others safe', () => {
    expect(rate(judged('3.3.2', 'ynnnnnnnn'))).toEqual({
      framework: 'hmip-2021',
      certainty: 'unconfirmed',
      standards: [
        {
          id: '3.3',
          rating: 'inadequate',
          questions: [{ id: '3.3.2', sufficient: 1, judged: 9, rating: 'inadequate' }],
          discretion: [],
          toRaise: { question: '3.3.2', cases: 4 },
          toLower: null,
        },
      ],
    })
  })

  test('a standard is as its lowest question is', () => {
    const [standard] = rate([
      ...judged('2.1.1', 'yyyyn'),
      ...judged('2.1.2', 'yyynn'),
      ...judged('2.1.3', 'yyyyy'),
    ]).standards
    expect(standard?.questions.map(({ rating }) => rating)).toEqual([
      'outstanding',
      'requires-improvement',
      'outstanding',
    ])
    expect(standard?.rating).toBe('requires-improvement')
  })

  test('where a question applies to no case it has no rating, and does not hold the standard down', () => {
    const [standard] = rate([...judged('2.2.1', 'yyyyyy'), ...judged('2.2.2', '------')]).standards
    expect(standard?.questions[1]).toEqual({ id: '2.2.2', sufficient: 0, judged: 0, rating: null })
    expect(standard?.rating).toBe('outstanding')
  })

  test('where nothing at all was judged there is no rating, and nothing to change', () => {
    expect(rate(judged('2.2.2', '--')).standards).toMatchObject([
      { id: '2.2', rating: null, discretion: [], toRaise: null, toLower: null },
    ])
  })

  test('the standards stand in the framework’s order, those without judgements left out', () => {
    const ids = rate([...judged('3.1.1', 'y'), ...judged('2.3.1', 'y')]).standards.map(({ id }) => id)
    expect(ids).toEqual(['2.3', '3.1'])
  })
})

describe('what would change a rating', () => {
  const changes = (...judgements: readonly (readonly Judgement[])[]) => {
    const [standard] = rate(judgements.flat()).standards
    return { toRaise: standard?.toRaise, toLower: standard?.toLower }
  }

  test('is counted to the next rating, up and down', () => {
    expect(changes(judged('2.1.1', 'yyyyyynnnn'))).toEqual({
      toRaise: { question: '2.1.1', cases: 1 },
      toLower: { question: '2.1.1', cases: 2 },
    })
  })

  test('names the question that needs most where several hold the standard, whose cases serve them all', () => {
    expect(changes(judged('2.1.1', 'ynnn'), judged('2.1.2', 'nnnn'))).toEqual({
      toRaise: { question: '2.1.2', cases: 2 },
      toLower: null,
    })
  })

  test('counts cases apart where the questions fail in different ones', () => {
    expect(changes(judged('2.1.1', 'nnn---'), judged('2.1.2', '---nnn')).toRaise).toEqual({
      question: '2.1.1',
      cases: 4,
    })
  })

  test('looks to every question for what would lower it, the highly rated too', () => {
    expect(changes(judged('2.1.1', 'y'.repeat(70) + 'n'.repeat(30)), judged('2.1.2', 'yyyyn')).toLower).toEqual({
      question: '2.1.2',
      cases: 1,
    })
  })
})

const ALL_QUESTIONS = standardsOf(framework).flatMap(caseQuestions)

/** Judgements of up to twelve cases on some questions, each case at most once on each. */
const judgements = fc
  .array(
    fc.record({
      case: fc.integer({ min: 1, max: 12 }).map(String),
      question: fc.constantFrom(...ALL_QUESTIONS.slice(0, 6).map(({ id }) => id)),
      answer: fc.constantFrom(...ANSWERS),
    }),
    { minLength: 1, maxLength: 70 },
  )
  .map(all => [...new Map(all.map(one => [`${one.case} ${one.question}`, one])).values()])

const rank = (rating: (typeof RATINGS)[number] | null | undefined): number => (rating ? RATINGS.indexOf(rating) : -1)

describe('whatever was judged', () => {
  test('the order of the cases does not matter', () => {
    fc.assert(
      fc.property(
        judgements,
        fc.array(fc.double({ noNaN: true }), { minLength: 70, maxLength: 70 }),
        (all, weights) => {
          const weighed = all.map((one, at) => ({ one, weight: weights[at] ?? 0 }))
          const shuffled = weighed.toSorted((a, b) => a.weight - b.weight).map(({ one }) => one)
          expect(rate(shuffled)).toEqual(rate(all))
        },
      ),
    )
  })

  test('one more sufficient case never lowers a rating', () => {
    fc.assert(
      fc.property(judgements, fc.constantFrom(...ALL_QUESTIONS.slice(0, 6)), (all, { id }) => {
        const before = rate(all).standards
        const after = rate([...all, { case: 'one more', question: id, answer: 'yes' }]).standards
        for (const standard of before) {
          const same = after.find(one => one.id === standard.id)
          for (const question of standard.questions)
            expect(rank(same?.questions.find(one => one.id === question.id)?.rating)).toBeGreaterThanOrEqual(
              rank(question.rating),
            )
        }
      }),
    )
  })

  test('a question that does not apply in one more case changes nothing but that it was asked', () => {
    fc.assert(
      fc.property(judgements, all => {
        const asked = [...new Set(all.map(({ question }) => question))]
        const more = asked.map(question => ({ case: 'one more', question, answer: 'na' as const }))
        expect(rate([...all, ...more])).toEqual(rate(all))
      }),
    )
  })

  test('no standard is rated above any of its questions', () => {
    fc.assert(
      fc.property(judgements, all => {
        for (const { rating, questions } of rate(all).standards)
          expect(rating).toBe(lowestRating(questions.flatMap(question => question.rating ?? [])))
      }),
    )
  })

  test('what is said to raise a standard is enough on some choice of cases, and one fewer never is', () => {
    fc.assert(
      fc.property(judgements, all => {
        for (const { id, rating, questions, toRaise } of rate(all).standards) {
          const own = all.filter(({ question }) => questions.some(one => one.id === question))
          expect(toRaise?.cases ?? null).toBe(fewestByTrying(id, rating, own))
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** Judges 1, 2, 3 … of the cases that fall short as sufficient throughout, in every choice, until the rating rises. */
function fewestByTrying(id: string, rating: (typeof RATINGS)[number] | null, all: readonly Judgement[]): number | null {
  if (rating === null || rating === 'outstanding') return null
  const failing = [...new Set(all.filter(({ answer }) => answer === 'no').map(one => one.case))]
  const rises = (chosen: readonly string[]): boolean => {
    const otherwise = all.map(one =>
      one.answer === 'no' && chosen.includes(one.case) ? { ...one, answer: 'yes' as const } : one,
    )
    return rank(rate(otherwise).standards.find(standard => standard.id === id)?.rating) > rank(rating)
  }
  const sizes = failing.map((_case, at) => at + 1)
  return sizes.find(size => choices(failing, size).some(rises)) ?? null
}

function choices(from: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]]
  return from.flatMap((one, at) => choices(from.slice(at + 1), size - 1).map(rest => [one, ...rest]))
}
