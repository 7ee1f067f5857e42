import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level, LevelNow, LevelSubject } from '#kernel/level.ts'
import { addDays, localDate } from '#kernel/local-date.ts'
import { isPanelWanted, type Panel, panelDue } from './panel-due.ts'

const today = localDate('2026-06-30')
const level = (
  level: Level,
  since: string,
  before: Level | null = null,
  about: LevelSubject = 'child-safety',
): LevelNow => ({
  about,
  level,
  before,
  since: localDate(since),
  countersigned: true,
  path: '/assessments/1',
})
const panel = (held: string, next: string | null = null, kind = 'risk-panel'): Panel => ({
  kind,
  held_on: localDate(held),
  next_on: next === null ? null : localDate(next),
})
const due = (levels: readonly LevelNow[], panels: readonly Panel[]) => panelDue(levels, panels, today)

describe('a risk panel', () => {
  test.for([
    ['is due ten working days after a high level', [level('high', '2026-06-15')], [], '2026-06-29', null],
    ['counts no bank holiday', [level('very-high', '2026-05-20')], [], '2026-06-04', null],
    ['is due monthly at very high', [level('very-high', '2026-05-01')], [panel('2026-05-31')], '2026-06-30', null],
    ['is due every twelve weeks at high', [level('high', '2026-05-01')], [panel('2026-05-12')], '2026-08-04', null],
    [
      'counts from the last',
      [level('high', '2026-04-01')],
      [panel('2026-06-09'), panel('2026-04-14')],
      '2026-09-01',
      null,
    ],
    [
      'begins afresh when a level rises',
      [level('very-high', '2026-06-10', 'high')],
      [panel('2026-06-02')],
      '2026-06-24',
      null,
    ],
    [
      'goes on when a level comes down',
      [level('high', '2026-06-10', 'very-high')],
      [panel('2026-06-02')],
      '2026-08-25',
      null,
    ],
    [
      'goes by the higher of two levels, from when it was set',
      [level('high', '2026-03-02'), level('very-high', '2026-06-15', 'medium', 'others-safety')],
      [],
      '2026-06-29',
      null,
    ],
    [
      'goes by the earlier of two equal levels',
      [level('high', '2026-06-15'), level('high', '2026-06-01', null, 'others-safety')],
      [],
      '2026-06-15',
      null,
    ],
    ['is told when it is planned', [level('high', '2026-06-15')], [panel('2026-07-03')], '2026-06-29', '2026-07-03'],
    [
      'is told when a day was named',
      [level('high', '2026-04-01')],
      [panel('2026-06-09', '2026-07-07')],
      '2026-09-01',
      '2026-07-07',
    ],
    [
      'is no meeting of another kind',
      [level('high', '2026-06-15')],
      [panel('2026-06-20', null, 'review')],
      '2026-06-29',
      null,
    ],
  ] as const)('%s', ([, levels, panels, dueOn, arrangedOn]) => {
    expect(due(levels, panels)).toEqual({ dueOn, arrangedOn })
  })

  test.for([
    ['no level is set', []],
    ['no level is high', [level('medium', '2026-06-01'), level('low', '2026-06-01', null, 'others-safety')]],
    ['only reoffending is likely', [level('high', '2026-06-01', null, 'reoffending')]],
  ] as const)('is not asked for where %s', ([, levels]) => {
    expect(due(levels, [panel('2026-06-02')])).toBeNull()
  })

  test('is wanted where none is arranged by the day', () => {
    const on = (dueOn: string, arrangedOn: string | null) => ({
      dueOn: localDate(dueOn),
      arrangedOn: arrangedOn === null ? null : localDate(arrangedOn),
    })
    expect(isPanelWanted(on('2026-06-29', null))).toBe(true)
    expect(isPanelWanted(on('2026-06-29', '2026-06-30'))).toBe(true)
    expect(isPanelWanted(on('2026-06-29', '2026-06-29'))).toBe(false)
  })

  test('held once more is never due sooner, and sooner at very high than at high', () => {
    const days = fc.array(fc.integer({ min: -120, max: 0 }), { maxLength: 5 })
    const held = (all: readonly number[]) => all.map(n => panel(addDays(today, n)))
    fc.assert(
      fc.property(days, fc.integer({ min: -120, max: 0 }), (all, more) => {
        const at = (one: Level, panels: readonly Panel[]) => due([level(one, '2026-01-05')], panels)?.dueOn ?? ''
        expect(at('high', held([...all, more])) >= at('high', held(all))).toBe(true)
        expect(at('very-high', held(all)) <= at('high', held(all))).toBe(true)
      }),
    )
  })
})
