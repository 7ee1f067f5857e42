import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { standardsOf } from '#modules/frameworks/domain/find.ts'
import { HMIP_2025_FULL } from '#modules/frameworks/domain/content/hmip-2025-full.ts'
import type { BoardPaper, Quarter } from './board-paper.ts'
import { actNowMeans, failingMeans, figuresMean, levelsMean, percentOf } from './board-words.ts'

const LEVELS = { low: 40, medium: 20, high: 10, 'very-high': 5, 'not-set': 5 }
const quarter = (values: Partial<Quarter>): Quarter => ({
  ...{ on: localDate('2026-09-30'), children: 80, actNow: 12, programmes: 90, standing: 70, late: 20, board: 6 },
  levels: { 'child-safety': LEVELS, 'others-safety': LEVELS },
  ...values,
})
const paper = (...quarters: Quarter[]): BoardPaper => ({ quarters, standards: [] })
const BEFORE = { on: localDate('2025-12-31'), children: 50, actNow: 5 }

describe('what figures mean', () => {
  test('is said with how many of how many, now and at the beginning', () => {
    const words = levelsMean(paper(quarter(BEFORE), quarter({})), 'child-safety')
    expect(words.en).toBe(
      'On 30 September 2026 the concern for the child’s own safety was high or very high for 15 of 80 children (19%). On 31 December 2025 it was 15 of 50 children (30%).',
    )
    expect(words.cy).toContain('15 allan o 80 (19%). Ar 31 Rhagfyr 2025: 15 allan o 50 (30%).')
  })

  test.for([
    ['what asks for action', actNowMeans(paper(quarter({ actNow: null })))],
    ['what is late', figuresMean(paper(quarter({ late: null })))],
  ] as const)('is not said of a number that is kept back: %s', ([, { en, cy }]) => {
    expect(en).toBe('On 30 September 2026 the number was small, and is kept back.')
    expect(cy).toBe('Roedd y rhif ar y dyddiad hwn yn fach, ac nid yw’n cael ei ddangos: 30 Medi 2026.')
  })

  test('of a level whose number is kept back, it is said how many there are at most', () => {
    const levels = {
      'child-safety': { ...LEVELS, high: null },
      'others-safety': { ...LEVELS, high: null, 'not-set': null },
    }
    const words = (subject: 'child-safety' | 'others-safety') => levelsMean(paper(quarter({ levels })), subject)
    expect(words('child-safety').en).toContain('high or very high for at most 15 of 80 children (19%).')
    expect(words('child-safety').cy).toContain('dim mwy na 15 allan o 80 (19%).')
    expect(words('others-safety').en).toContain('high or very high for at most 20 of 80 children (25%).')
  })

  test.for([
    [0, 'No signal has stood for so long that it has come up to the board.'],
    [null, 'Some signals have come up to the board. They are too few for their number to be shown.'],
    [
      9,
      '9 signals have come up to the board: nobody has mended what they show. Most bear on these standards: 2.1, 2.2.',
    ],
  ] as const)('of what is failing, with %s come up to the board', ([board, said]) => {
    const standards = standardsOf(HMIP_2025_FULL).map(standard => ({
      standard,
      standing: 10,
      board: standard.id === '2.1' ? 9 : standard.id === '2.2' ? 6 : 0,
      since: null,
    }))
    expect(failingMeans({ quarters: [quarter({ board })], standards }).en).toBe(said)
  })

  test.for([
    [0, 80, '0%'],
    [1, 300, '<1%'],
    [299, 300, '>99%'],
    [80, 80, '100%'],
    [12, 80, '15%'],
    [0, 0, '0%'],
  ] as const)('%i of %i are %s', ([some, all, said]) => {
    expect(percentOf({ some, all })).toBe(said)
  })
})
