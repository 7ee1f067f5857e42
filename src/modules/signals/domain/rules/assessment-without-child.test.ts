import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { assessmentWithoutChild } from './assessment-without-child.ts'

const order = anOrder('2026-01-05')
const assessed = (child_part: string | null, child_part_note: string | null = null, more: object = {}) => ({
  ...{ programme_id: 'programmes-1', origin: 'here', child_part, child_part_note },
  started_on: localDate('2026-01-12'),
  completed_on: localDate('2026-01-19'),
  ...more,
})
const later = { started_on: localDate('2026-02-02'), completed_on: localDate('2026-02-09') }

test.for([
  ['not while it is written', [assessed(null)], '2026-01-18', []],
  ['at completion, with nothing said of the child’s part', [assessed(null)], '2026-01-19', ['2026-01-19']],
  ['where the child took no part and nobody says why', [assessed('none')], '2026-02-01', ['2026-01-19']],
  ['not where it is said why', [assessed('none', 'Would not talk yet')], '2026-02-01', []],
  ['not with a self-assessment', [assessed('self-assessment')], '2026-02-01', []],
  ['not with a conversation', [assessed('conversation')], '2026-02-01', []],
  ['mended by the next version', [assessed(null), assessed('conversation', null, later)], '2026-02-09', []],
  [
    'not of one made elsewhere, whose form is not ours',
    [assessed(null, null, { origin: 'another-system' })],
    '2026-02-01',
    [],
  ],
] as const)('an assessment is without the child’s view: %s', ([, assessments, on, since]) => {
  expect(raisedIn(assessmentWithoutChild, { ...order, assessments }, on)).toEqual(since)
})

test('it is the case manager’s, and the next version mends it', () => {
  expect(signalsIn(assessmentWithoutChild, { ...order, assessments: [assessed(null)] }, '2026-02-01')).toMatchObject([
    {
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ on: '2026-01-19', path: '/children/child/assessments/assessments-1' }],
      todo: { path: '/children/child/assessments/new?programme=programmes-1&stage=review' },
    },
  ])
})
