import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { HMIP_2025_FULL } from '#modules/frameworks/domain/content/hmip-2025-full.ts'
import { SAFETY_SUBJECTS, type Sighting } from './board-sighting.ts'
import { boardFigures, boardPaper, shownOnBoard, type SightingOn } from './board-paper.ts'
import { anySighting } from '#test/any-sighting.ts'
import { rangesFrom } from '#test/suppression-attack.ts'

const DAYS = ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'].map(localDate)
const TODAY = localDate('2026-11-23')
const BELOW = 5

const quarters: fc.Arbitrary<readonly SightingOn[]> = fc
  .tuple(anySighting, anySighting, anySighting, anySighting)
  .map(all => all.map((figures, at) => ({ figures, on: DAYS[at] ?? TODAY })))

describe('a board’s paper', () => {
  test('holds, from any records, no number from which arithmetic gets at a small one', () => {
    fc.assert(
      fc.property(quarters, all => {
        const asked = boardFigures(all, HMIP_2025_FULL)
        const names = [...asked.figures.keys()]
        const open = shownOnBoard(all, HMIP_2025_FULL, BELOW)
        const shown = new Map([...asked.figures].filter(([name]) => open.has(name)))
        const ranges = rangesFrom(shown, asked.sums, names)
        for (const [name, value] of asked.figures) {
          if (value === 0 || value >= BELOW) continue
          const [least, most] = ranges.get(name) ?? [value, value]
          expect([name, open.has(name), least <= 1, most >= BELOW - 1]).toEqual([name, false, true, true])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('counts so that every sum of it holds', () => {
    fc.assert(
      fc.property(quarters, all => {
        const { figures, sums } = boardFigures(all, HMIP_2025_FULL)
        const of = (name: string) => figures.get(name) ?? Number.NaN
        for (const { total, parts } of sums)
          expect([total, parts.reduce((sum, part) => sum + of(part), 0)]).toEqual([total, of(total)])
      }),
      { numRuns: 60 },
    )
  })

  test('says the same of a quarter whatever comes after it, so that no two papers give away together what neither does', () => {
    fc.assert(
      fc.property(quarters, anySighting, (all, next) => {
        const later = [...all.slice(1), { on: localDate('2026-12-31'), figures: next }]
        const [one, other] = [all, later].map(each => boardPaper(each, HMIP_2025_FULL, TODAY).quarters)
        expect(other?.slice(0, 3)).toEqual(one?.slice(1, 4))
      }),
      { numRuns: 20 },
    )
  })

  test('says since when only where it says how many', () => {
    fc.assert(
      fc.property(quarters, all => {
        for (const { board, since } of boardPaper(all, HMIP_2025_FULL, TODAY).standards)
          expect(since !== null && (board === null || board === 0)).toBe(false)
      }),
      { numRuns: 20 },
    )
  })

  test('shows what is not small: the levels of a large service in full', () => {
    const figures: Sighting = {
      ...{ children: 75, programmes: 80, actNow: 0, signals: [] },
      levels: {
        'child-safety': { low: 30, medium: 20, high: 10, 'very-high': 5, 'not-set': 10 },
        'others-safety': { low: 30, medium: 20, high: 10, 'very-high': 15, 'not-set': 0 },
      },
    }
    const [quarter] = boardPaper([{ on: TODAY, figures }], HMIP_2025_FULL, TODAY).quarters
    expect(quarter).toMatchObject({ children: 75, programmes: 80, actNow: 0, standing: 0 })
    for (const subject of SAFETY_SUBJECTS) expect(quarter?.levels[subject]).toEqual(figures.levels[subject])
  })
})
