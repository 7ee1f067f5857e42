import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { planSilentOnChildSafety } from './plan-silent-on-child-safety.ts'
import { planSilentOnOthersSafety } from './plan-silent-on-others-safety.ts'

const order = anOrder('2026-01-05')
const assessed = (on: string) => ({
  programme_id: 'programmes-1',
  origin: 'here',
  started_on: localDate(on),
  completed_on: localDate(on),
})
const agreed = {
  programme_id: 'programmes-1',
  started_on: localDate('2026-01-20'),
  agreed_on: localDate('2026-01-26'),
}
const found = (kind: string, assessment = 'assessments-1', is_present = true) => ({
  ...{ assessment_id: assessment, kind, is_present, weight: is_present ? 'some' : null },
})
const answers = (...kinds: readonly string[]) => ({ plan_id: 'plans-1', worker_words: 'Different', answers: kinds })

const again = [assessed('2026-01-16'), assessed('2026-02-16')]

describe.for([
  ['the child’s safety', planSilentOnChildSafety, 'safety-exploitation', 'safety-missing'],
  ['the safety of others', planSilentOnOthersSafety, 'harm-weapon', 'harm-violence'],
] as const)('a plan that is silent on %s', ([, rule, danger, another]) => {
  const planned = { ...order, assessments: [assessed('2026-01-16')], plans: [agreed], factors: [found(danger)] }

  test.for([
    ['not before it is agreed', planned, '2026-01-25', {}, []],
    ['at agreement', planned, '2026-01-26', {}, ['2026-01-26']],
    ['not where an objective answers it', { ...planned, objectives: [answers(danger)] }, '2026-03-01', {}, []],
    [
      'where an objective answers something else',
      { ...planned, objectives: [answers(another)] },
      '2026-03-01',
      {},
      ['2026-01-26'],
    ],
    [
      'not where it is left out for a reason',
      { ...planned, leftOut: [{ plan_id: 'plans-1', factor: danger, reason: 'Others lead' }] },
      '2026-03-01',
      {},
      [],
    ],
    [
      'not of what was looked at and not found',
      { ...planned, factors: [found(danger, 'assessments-1', false)] },
      '2026-03-01',
      {},
      [],
    ],
    ['not of what is no such danger', { ...planned, factors: [found('need-education')] }, '2026-03-01', {}, []],
    [
      'mended by the next version',
      {
        ...planned,
        plans: [
          { ...agreed, replaced_on: localDate('2026-02-09') },
          { ...agreed, agreed_on: localDate('2026-02-09') },
        ],
        objectives: [{ ...answers(danger), plan_id: 'plans-2' }],
      },
      '2026-02-09',
      {},
      [],
    ],
    [
      'not at once of what a later assessment found',
      { ...planned, assessments: again, factors: [found(danger, 'assessments-2')] },
      '2026-03-02',
      {},
      [],
    ],
    [
      'once there was time to take it in',
      { ...planned, assessments: again, factors: [found(danger, 'assessments-2')] },
      '2026-03-31',
      {},
      ['2026-03-03'],
    ],
    [
      'by the service’s own number',
      { ...planned, assessments: again, factors: [found(danger, 'assessments-2')] },
      '2026-03-31',
      { takeIn: 5 },
      ['2026-02-24'],
    ],
    [
      'not any more where a later assessment no longer finds it',
      {
        ...planned,
        assessments: again,
        factors: [found(danger), found(danger, 'assessments-2', false)],
      },
      '2026-02-16',
      {},
      [],
    ],
  ] as const)('speaks %s', ([, given, on, own, since]) => {
    expect(raisedIn(rule, given, on, own)).toEqual(since)
  })

  test('one signal for each, the case manager’s, on the version that is being written', () => {
    const draft = { programme_id: 'programmes-1', started_on: localDate('2026-02-02') }
    const given = { ...planned, plans: [agreed, draft], factors: [found(danger), found(another)] }
    const signals = signalsIn(rule, given, '2026-02-10')
    expect(signals.map(({ about }) => about)).toEqual([danger, another])
    expect(signals[0]).toMatchObject({
      severity: 'soon',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [
        { on: '2026-01-16', path: '/children/child/assessments/assessments-1' },
        { on: '2026-01-26', path: '/children/child/plans/plans-1' },
      ],
      todo: { path: `/children/child/plans/plans-2/objectives/new?answers=${danger}` },
    })
  })
})
