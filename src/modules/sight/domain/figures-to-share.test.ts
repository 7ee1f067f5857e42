import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { HMIP_2021 } from '#modules/frameworks/domain/content/hmip-2021.ts'
import type { Judgement } from '#modules/ratings/domain/judgement.ts'
import { anySighting } from '#test/any-sighting.ts'
import { boardPaper } from './board-paper.ts'
import { figuresToShare, type KnownToShare } from './figures-to-share.ts'

const DAYS = ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'].map(localDate)
const TODAY = localDate('2026-11-23')

const known = (more: Partial<KnownToShare> = {}): KnownToShare => ({
  paper: { quarters: [], standards: [] },
  framework: HMIP_2021,
  judgements: [],
  ownNumbers: 0,
  on: TODAY,
  ...more,
})

/** So many cases, of which so many are sufficient on one question. */
const judged = (question: string, cases: number, sufficient: number): readonly Judgement[] =>
  Array.from({ length: cases }, (_case, at) => ({
    ...{ case: `case-${at}`, question, answer: at < sufficient ? 'yes' : 'no' },
  }))

describe('figures to share', () => {
  test('are only of what was agreed', () => {
    expect(figuresToShare([], known())).toEqual({ signals: null, audits: null })
    expect(figuresToShare(['signals'], known()).audits).toBeNull()
    expect(figuresToShare(['audits'], known()).signals).toBeNull()
  })

  test('are, of signals, what the board’s paper shows: what it keeps back is in none of them', () => {
    fc.assert(
      fc.property(fc.tuple(anySighting, anySighting, anySighting, anySighting), all => {
        const quarters = all.map((figures, at) => ({ figures, on: DAYS[at] ?? TODAY }))
        const paper = boardPaper(quarters, HMIP_2021, TODAY)
        const { signals } = figuresToShare(['signals', 'audits'], known({ paper }))
        expect(signals?.quarters.map(({ on }) => on)).toEqual(DAYS)
        for (const [at, shared] of (signals?.quarters ?? []).entries())
          for (const figure of ['programmes', 'standing', 'late', 'board'] as const)
            expect(shared[figure]).toBe(paper.quarters[at]?.[figure])
      }),
      { numRuns: 30 },
    )
  })

  test('are, of audits, the rating of each standard with enough cases', () => {
    const judgements = [...judged('2.1.1', 9, 8), ...judged('2.2.1', 4, 0), ...judged('2.3.1', 5, 1)]
    expect(figuresToShare(['audits'], known({ judgements })).audits).toEqual({
      framework: 'hmip-2021',
      ratings: [
        { standard: '2.1', rating: 'outstanding', cases: 9 },
        { standard: '2.3', rating: 'inadequate', cases: 5 },
      ],
    })
  })
})
