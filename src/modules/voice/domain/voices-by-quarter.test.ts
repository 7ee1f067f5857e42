import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { voicesByQuarter } from './voices-by-quarter.ts'
import { voicesByTheme } from './voices-by-theme.ts'

const today = localDate('2026-11-23')
const counted = [
  { quarter: localDate('2025-04-01'), who: 'child', count: 12 },
  { quarter: localDate('2026-04-01'), who: 'child', count: 8 },
  { quarter: localDate('2026-07-01'), who: 'child', count: 3 },
  { quarter: localDate('2026-10-01'), who: 'child', count: 20 },
  { quarter: localDate('2026-07-01'), who: 'victim', count: 2 },
] as const

describe('how often people spoke in each quarter', () => {
  test('is told for a year and the one before, to the quarter that has begun', () => {
    const quarters = voicesByQuarter(counted, { year: 2026, today, least: null })
    expect(quarters.map(({ quarter }) => quarter)).toEqual([
      '2025-04-01',
      '2025-07-01',
      '2025-10-01',
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
    ])
    expect(quarters.at(-2)?.counts).toEqual({ child: 3, 'parent-or-carer': 0, victim: 2 })
  })

  test('hides what is small, and with a single one the next smallest of the same people in the same year', () => {
    const quarters = voicesByQuarter(counted, { year: 2026, today, least: 5 })
    expect(quarters.map(({ counts }) => counts.child)).toEqual([12, 0, 0, 0, null, null, 20])
    expect(quarters.map(({ counts }) => counts.victim)).toEqual([0, 0, 0, 0, 0, null, 0])
  })
})

describe('of what people spoke', () => {
  const themes = [
    { theme: 'meeting', who: 'child', count: 3 },
    { theme: 'meeting', who: 'parent-or-carer', count: 9 },
    { theme: 'plan', who: 'child', count: 11 },
    { theme: 'safety', who: 'victim', count: 4 },
  ] as const
  const asked = { themesOfAnswers: [['meeting', 'plan'], ['plan']] }

  test('stands with the theme of which most spoke first, and the answers there are', () => {
    const told = voicesByTheme(themes, { ...asked, least: null })
    expect(told.map(({ theme, answers }) => [theme, answers])).toEqual([
      ['meeting', 1],
      ['plan', 2],
      ['safety', 0],
    ])
    expect(told[0]?.counts).toEqual({ child: 3, 'parent-or-carer': 9, victim: 0 })
  })

  test('is ordered by what is shown, so that the order gives no small count away', () => {
    const told = voicesByTheme(themes, { ...asked, least: 5 })
    expect(told.map(({ theme }) => theme)).toEqual(['plan', 'meeting', 'safety'])
    expect(told[1]?.counts).toEqual({ child: null, 'parent-or-carer': 9, victim: 0 })
  })
})
