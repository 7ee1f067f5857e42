import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { assessmentWithoutParent } from './assessment-without-parent.ts'

const order = anOrder('2026-01-05')
const assessed = (parent_part: string | null, parent_part_note: string | null = null, more: object = {}) => ({
  ...{ programme_id: 'programmes-1', origin: 'here', parent_part, parent_part_note },
  started_on: localDate('2026-01-12'),
  completed_on: localDate('2026-01-19'),
  ...more,
})
const born = (on: string) => ({ ...order, child: { date_of_birth: localDate(on) } })
const later = { started_on: localDate('2026-02-02'), completed_on: localDate('2026-02-09') }

test.for([
  ['not while it is written', order, [assessed(null)], '2026-01-18', []],
  ['at completion, with nothing said of their part', order, [assessed(null)], '2026-01-19', ['2026-01-19']],
  ['where none took part and nobody says why', order, [assessed('none')], '2026-02-01', ['2026-01-19']],
  ['not where it is said why', order, [assessed('none', 'Lives on his own')], '2026-02-01', []],
  ['not where they were talked with', order, [assessed('conversation')], '2026-02-01', []],
  ['not of somebody of eighteen', born('2008-01-19'), [assessed(null)], '2026-02-01', []],
  ['of somebody who is eighteen the day after', born('2008-01-20'), [assessed(null)], '2026-02-01', ['2026-01-19']],
  ['mended by the next version', order, [assessed(null), assessed('conversation', null, later)], '2026-02-09', []],
  ['not of one made elsewhere', order, [assessed(null, null, { origin: 'another-service' })], '2026-02-01', []],
] as const)('an assessment is without a parent’s view: %s', ([, given, assessments, on, since]) => {
  expect(raisedIn(assessmentWithoutParent, { ...given, assessments }, on)).toEqual(since)
})

test('it is the case manager’s, and goes on in the version that is being written', () => {
  const draft = { programme_id: 'programmes-1', origin: 'here', started_on: localDate('2026-01-26') }
  const given = { ...order, assessments: [assessed(null), draft] }
  expect(signalsIn(assessmentWithoutParent, given, '2026-02-01')).toMatchObject([
    { owner: { personId: 'worker' }, todo: { path: '/children/child/assessments/assessments-2' } },
  ])
})
