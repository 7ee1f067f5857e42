import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { certainly, distributionOf } from './distribution.ts'
import { howManyMore, leftOut, meaningOf, percent, plainly, unratedIn, whatMoves } from './forecast-words.ts'
import type { Lift, OverallForecast, Outlook } from './outlook.ts'

const today = localDate('2026-11-26')

/** An outlook by the chances of the four ratings, the lowest first. */
const outlook = (chances: readonly number[], cases = 9, moves: Lift | null = null): Outlook => ({
  probability: distributionOf((_rating, score) => chances[score] ?? 0),
  cases,
  sample: 14,
  moves,
})

describe('a forecast in words', () => {
  test.for([
    [
      [0.81, 0.12, 0.05, 0.02],
      9,
      '9 audited cases: the rating is far from certain. Inadequate is the most likely (81%).',
      '9 o achosion a archwiliwyd: mae’r radd ymhell o fod yn sicr. Yr un fwyaf tebygol: Annigonol (81%).',
    ],
    [
      [0, 0.1, 0.9, 0],
      20,
      '20 audited cases: Good is likely, and not certain (90%).',
      '20 o achosion a archwiliwyd: mae’r radd hon yn debygol, ond nid yn sicr: Da (90%).',
    ],
    [
      [0, 0, 0.001, 0.999],
      20,
      '20 audited cases: Outstanding is all but certain (>99%).',
      '20 o achosion a archwiliwyd: mae’r radd hon bron yn sicr: Rhagorol (>99%).',
    ],
    [
      [0.5, 0.2, 0.2, 0.1],
      1,
      '1 audited case: the rating is far from certain. Inadequate is the most likely (50%).',
      '1 achos a archwiliwyd: mae’r radd ymhell o fod yn sicr. Yr un fwyaf tebygol: Annigonol (50%).',
    ],
    [
      [0.5, 0.2, 0.2, 0.1],
      0,
      'No case was audited: nothing is known, and the chances say no more than that.',
      'Nid archwiliwyd yr un achos: nid oes dim yn hysbys, ac nid yw’r tebygolrwydd yn dweud dim mwy na hynny.',
    ],
  ] as const)('%j of %i cases', ([chances, cases, en, cy]) => {
    expect(plainly(outlook(chances, cases), today)).toEqual({ en, cy })
  })

  test('never speaks without the number of cases', () => {
    for (let cases = 1; cases <= 200; cases++)
      for (const language of ['en', 'cy'] as const)
        expect(plainly(outlook([0.6, 0.4], cases), today)[language]).toMatch(new RegExp(`^${cases} `))
  })

  test('says what it means and what it does not', () => {
    const [means, meansNot] = meaningOf({ sample: 14 })
    expect(means?.en).toContain('Size of the sample: 14.')
    expect(means?.cy).toContain('Maint y sampl: 14.')
    expect(meansNot?.en).toContain('discretion')
    expect(meansNot?.cy).toContain('disgresiwn')
  })
})

describe('what moves it most', () => {
  const lift = (chances: readonly number[]): Lift => ({ question: '2.1.2', probability: outlook(chances).probability })

  test('is a question, with the chance of better now and then', () => {
    const words = whatMoves(outlook([0.8, 0.1, 0.1], 9, lift([0.3, 0.4, 0.3])))
    expect(words?.en).toMatch(/^Question 2\.1\.2 moves it most: .* would be 70% instead of 20%\.$/)
    expect(words?.cy).toMatch(/^Y cwestiwn sy’n effeithio fwyaf arni: 2\.1\.2\. .* Nawr: 20%; wedyn: 70%\.$/)
  })

  test.for([
    ['no one question does', null],
    ['one does so little that it cannot be told', lift([0.799, 0.101, 0.1])],
  ] as const)('is none where %s', ([, moves]) => {
    expect(whatMoves(outlook([0.8, 0.1, 0.1], 9, moves))?.en).toContain('No one question')
  })

  test('is not said where nothing better can be had, nor where nothing is known', () => {
    expect(whatMoves(outlook([0, 0, 0.1, 0.9]))).toBeNull()
    expect(whatMoves(outlook([0.5, 0.2, 0.2, 0.1], 0))).toBeNull()
  })
})

describe('how many more audits', () => {
  test.for([
    [{ enough: 0 }, null],
    [{ enough: 1 }, 'About 1 more audit would make one rating likely'],
    [{ enough: 20 }, 'About 20 more audits would make one rating likely'],
    [{ notBy: 200 }, 'Not even 200 more audits would make one rating likely'],
    [{ notBy: 0 }, 'As many cases were audited as are open'],
  ] as const)('%j', ([more, en]) => {
    expect(howManyMore(more)?.en.startsWith(en ?? '') ?? null).toBe(en === null ? null : true)
  })

  test('in Welsh, with the counted noun in its form', () => {
    expect(howManyMore({ enough: 6 })?.cy).toMatch(/: 6 archwiliad arall\.$/)
    expect(howManyMore({ notBy: 200 })?.cy).toMatch(/^200 o archwiliadau eraill: /)
  })
})

test('standards that were left out of the overall rating are named', () => {
  const overall = (missing: readonly string[]): OverallForecast => ({
    ...outlook([1]),
    scoreMean: 0,
    outOf: 30,
    certainty: 'unconfirmed',
    missing,
  })
  expect(leftOut(overall([]))).toBeNull()
  expect(leftOut(overall(['1.1', '1.2']))?.en).toContain('these standards: 1.1, 1.2.')
  expect(leftOut(overall(['1.1', '1.2']))?.cy).toContain('y safonau hyn: 1.1, 1.2.')
})

test('samples without any rating are told of where there are enough of them to matter', () => {
  expect(unratedIn(outlook([0.5, 0.3]))?.en).toContain('In 20% of the samples')
  expect(unratedIn({ ...outlook([]), probability: certainly('good') })).toBeNull()
})

test.for([
  [0, '0%'],
  [0.0001, '<1%'],
  [0.0049, '<1%'],
  [0.005, '1%'],
  [0.494, '49%'],
  [0.9949, '99%'],
  [0.995, '>99%'],
  [1, '100%'],
] as const)('a chance of %f is written %s', ([chance, written]) => {
  expect(percent(chance)).toBe(written)
})
