import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { onlyPhysicalSafety } from './only-physical-safety.ts'

const caution = anOrder('2026-01-05', { kind: 'youth-caution' })
const on = (day: string) => ({
  programme_id: 'programmes-1',
  origin: 'here',
  started_on: localDate(day),
  completed_on: localDate(day),
})
const looked = (kind: string, is_present = false, assessment = 'assessments-1') => ({
  ...{ assessment_id: assessment, kind, is_present },
})
const physical = looked('safety-physical', true)

/** Ceredigion 2024: thresholds looked at immediate physical safety only, not emotional and psychological safety. */
test.for([
  ['at completion, as at Ceredigion in 2024', [on('2026-01-19')], [physical], '2026-01-19', ['2026-01-19']],
  ['not before', [on('2026-01-19')], [physical], '2026-01-18', []],
  [
    'with going missing beside it',
    [on('2026-01-19')],
    [physical, looked('safety-missing')],
    '2026-02-01',
    ['2026-01-19'],
  ],
  [
    'not where how the child feels was looked at, and nothing found',
    [on('2026-01-19')],
    [physical, looked('safety-emotional')],
    '2026-02-01',
    [],
  ],
  ['not where exploitation was', [on('2026-01-19')], [physical, looked('safety-exploitation')], '2026-02-01', []],
  ['not where life online was', [on('2026-01-19')], [physical, looked('safety-online')], '2026-02-01', []],
  ['not where nothing of safety was recorded at all', [on('2026-01-19')], [looked('need-education')], '2026-02-01', []],
  [
    'mended by a wider look',
    [on('2026-01-19'), on('2026-02-09')],
    [physical, looked('safety-emotional', false, 'assessments-2')],
    '2026-02-09',
    [],
  ],
] as const)('only physical safety was looked at: %s', ([, assessments, factors, day, since]) => {
  expect(raisedIn(onlyPhysicalSafety, { ...caution, assessments, factors }, day)).toEqual(since)
})

test('it is the case manager’s, and rests on the assessment', () => {
  const given = { ...caution, assessments: [on('2026-01-19')], factors: [physical] }
  expect(signalsIn(onlyPhysicalSafety, given, '2026-02-01')).toMatchObject([
    {
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ on: '2026-01-19', path: '/children/child/assessments/assessments-1' }],
    },
  ])
})
