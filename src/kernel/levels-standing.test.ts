import { describe, expect, test } from 'vitest'
import type { Level } from './level.ts'
import { localDate } from './local-date.ts'
import { type LevelRow, levelsStanding } from './levels-standing.ts'

const set = (level: Level, on: string, countersigned = false): LevelRow => ({
  assessmentId: on,
  about: 'child-safety',
  level,
  on: localDate(on),
  countersigned,
})

describe('a level as it stands', () => {
  test.for([
    [[set('medium', '2026-03-01')], 'medium', null, '2026-03-01'],
    [[set('high', '2026-09-01'), set('medium', '2026-03-01')], 'high', 'medium', '2026-09-01'],
    [[set('high', '2026-11-01'), set('high', '2026-09-01'), set('low', '2026-03-01')], 'high', 'low', '2026-09-01'],
    [[set('low', '2026-11-01'), set('high', '2026-09-01'), set('low', '2026-03-01')], 'low', 'high', '2026-11-01'],
  ] as const)('%#', ([rows, level, before, since]) => {
    expect(levelsStanding(rows, 'child')).toMatchObject([{ about: 'child-safety', level, before, since }])
  })

  test('leads to the assessment that set it last, and says whether that one was countersigned', () => {
    const [now] = levelsStanding([set('high', '2026-11-01', true), set('high', '2026-09-01')], 'c1')
    expect(now).toMatchObject({ countersigned: true, path: '/children/c1/assessments/2026-11-01' })
  })

  test('a subject on which no level was ever set is left out', () => {
    expect(levelsStanding([], 'child')).toEqual([])
  })
})
