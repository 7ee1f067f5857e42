import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { readRecord } from '#kernel/read-value.ts'
import { ratingJudged, sharesJudged } from './rating-judged.ts'
import { selfAssessment } from './self-assessment.ts'

const on = localDate('2026-11-23')
const MADE = {
  ...{ framework: 'hmip-2021', standard: '1.1', made_on: '2026-11-01', person_id: 'one', rating: 'good', reason: 'So' },
}
const CHALLENGED = {
  ...MADE,
  challenge: 'agree',
  challenger_id: 'two',
  challenged_on: '2026-11-02',
  challenge_reason: 'Yes',
}
const wrong = (told: Readonly<Record<string, string>>) => Object.keys(readRecord(selfAssessment, told, on).errors)

describe('a self-assessment', () => {
  test.for<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['as it was proposed', MADE, []],
    ['challenged', CHALLENGED, []],
    ['challenged by the one who proposed it', { ...CHALLENGED, challenger_id: 'one' }, ['challenger_id']],
    ['challenged without a reason', { ...CHALLENGED, challenge_reason: '' }, ['challenge_reason']],
    ['with another rating that is not told', { ...CHALLENGED, challenge: 'other' }, ['challenge_rating']],
    ['challenged before it was made', { ...CHALLENGED, challenged_on: '2026-10-01' }, ['challenged_on']],
    ['with shares that make 100', { ...MADE, share_good: '70', share_inadequate: '30' }, []],
    ['with shares that make 90', { ...MADE, share_good: '60', share_inadequate: '30' }, ['share_outstanding']],
  ])('%s', ([, told, fields]) => {
    expect(wrong(told)).toEqual(fields)
  })

  test('the second person’s rating stands where they see another', () => {
    expect(ratingJudged(MADE)).toBe('good')
    expect(ratingJudged({ ...MADE, challenge: 'other', challenge_rating: 'inadequate' })).toBe('inadequate')
    expect(ratingJudged({ ...MADE, challenge: 'agree', challenge_rating: null })).toBe('good')
  })

  test('how sure leaders are is told in shares of one, or not at all', () => {
    expect(sharesJudged(MADE)).toBeNull()
    expect(sharesJudged({ ...MADE, share_good: 75, share_outstanding: 25 })).toEqual({
      ...{ inadequate: 0, 'requires-improvement': 0, good: 0.75, outstanding: 0.25 },
    })
  })
})
