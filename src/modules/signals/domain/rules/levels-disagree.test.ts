import { expect, test } from 'vitest'
import type { Level, LevelSubject } from '#kernel/level.ts'
import { localDate } from '#kernel/local-date.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { levelsDisagree } from './levels-disagree.ts'

const programme = (kind: string, starts: string, ended: string | null = null) => ({
  ...{ kind, starts_on: localDate(starts), ended_on: ended === null ? null : localDate(ended) },
})
const order = programme('youth-rehabilitation-order', '2026-02-02')
const both = [programme('youth-caution', '2026-01-05'), order]
const assessed = (on: string, of: number) => ({
  ...{ programme_id: `programmes-${of}`, origin: 'here', started_on: localDate(on), completed_on: localDate(on) },
})
const level = (of: number, level: Level, about: LevelSubject = 'child-safety') => ({
  ...{ assessment_id: `assessments-${of}`, about, level, reason: 'As told' },
})
const twice = [assessed('2026-01-19', 1), assessed('2026-02-16', 2)]

/** HM Inspectorate of Probation: records show the classification consistently, the same rating in every document. */
test.for([
  ['not while only one is assessed', both, twice, [level(1, 'low'), level(2, 'high')], '2026-02-15', []],
  ['at once', both, twice, [level(1, 'low'), level(2, 'high')], '2026-02-16', ['2026-02-16']],
  ['not where they agree', both, twice, [level(1, 'high'), level(2, 'high')], '2026-03-31', []],
  ['not about different things', both, twice, [level(1, 'low'), level(2, 'high', 'others-safety')], '2026-03-31', []],
  [
    'mended by an assessment in the older',
    both,
    [...twice, assessed('2026-03-02', 1)],
    [level(1, 'low'), level(2, 'high'), level(3, 'high')],
    '2026-03-02',
    [],
  ],
  [
    'not within one programme',
    both,
    [assessed('2026-01-19', 1), assessed('2026-02-16', 1)],
    [level(1, 'low'), level(2, 'high')],
    '2026-03-31',
    [],
  ],
  [
    'not once one of them has ended',
    [programme('youth-caution', '2026-01-05', '2026-03-01'), order],
    twice,
    [level(1, 'low'), level(2, 'high')],
    '2026-03-31',
    [],
  ],
  [
    'once for each thing',
    both,
    twice,
    [level(1, 'low'), level(2, 'high'), level(1, 'low', 'reoffending'), level(2, 'medium', 'reoffending')],
    '2026-03-31',
    ['2026-02-16', '2026-02-16'],
  ],
] as const)('two programmes give different levels: %s', ([, programmes, assessments, levels, on, since]) => {
  expect(raisedIn(levelsDisagree, { programmes, assessments, levels }, on)).toEqual(since)
})

test('it shows both, and leads to the older; without a case manager it is the team manager’s', () => {
  const given = { programmes: both, assessments: twice, levels: [level(1, 'low'), level(2, 'high')] }
  expect(signalsIn(levelsDisagree, given, '2026-03-31')).toMatchObject([
    {
      about: 'child-safety',
      owner: { role: 'team-manager', personId: null },
      evidence: [
        { what: { en: 'level set: High' }, on: '2026-02-16' },
        { what: { en: 'level set: Low' }, on: '2026-01-19' },
      ],
      todo: { path: '/children/child/assessments/new?programme=programmes-1&stage=review' },
    },
  ])
})
