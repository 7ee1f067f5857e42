import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { HMIP_2021 } from '#modules/frameworks/domain/content/hmip-2021.ts'
import { baselineComparison } from './baseline-comparison.ts'
import { NOTHING_SEEN, type Sighting } from './board-sighting.ts'

const THEN = localDate('2026-03-31')
const NOW = localDate('2026-11-23')

const side = (on: typeof NOW, figures: Partial<Sighting>) => ({
  ...{ on, judgements: [], ratings: new Map() },
  figures: { ...NOTHING_SEEN, ...figures },
})
const tally = (rule: string, standing: number) => ({
  ...{ rule, programmeKind: 'referral-order', standing, late: 0, board: 0, boardSince: null },
})

describe('a day beside today', () => {
  test('sets the same numbers side by side: of rules that spoke on neither day, nothing', () => {
    const sides = {
      then: side(THEN, { children: 10, signals: [tally('review-overdue', 8)] }),
      now: side(NOW, { children: 12, signals: [tally('review-overdue', 3), tally('plan-missing', 6)] }),
    }
    const compared = baselineComparison(sides, HMIP_2021)
    expect(compared.children).toEqual({ then: 10, now: 12 })
    expect(compared.standing).toEqual({ then: 8, now: 9 })
    expect(compared.rules.map(({ rule, signals }) => [rule.id, signals])).toEqual([
      ['plan-missing', { then: 0, now: 6 }],
      ['review-overdue', { then: 8, now: 3 }],
    ])
  })
})
