import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { planSilentOnVictim } from './plan-silent-on-victim.ts'

const order = anOrder('2026-01-05')
const withVictim = anOrder('2026-01-05', { victim_identified: true })
const assessed = {
  programme_id: 'programmes-1',
  origin: 'here',
  started_on: localDate('2026-01-16'),
  completed_on: localDate('2026-01-16'),
}
const plans = [
  { programme_id: 'programmes-1', started_on: localDate('2026-01-20'), agreed_on: localDate('2026-01-26') },
]
const note = (from: string, until: string | null = null) => ({
  ...{ kind: 'no-contact', from_on: localDate(from), until_on: until === null ? null : localDate(until) },
})
const known = { ...order, plans, safetyNotes: [note('2026-01-12')] }
const named = { assessment_id: 'assessments-1', kind: 'harm-named-person', is_present: true, weight: 'much' }
const protects = (who: string) => ({ plan_id: 'plans-1', protects: who })
const answers = (kind: string) => ({ plan_id: 'plans-1', worker_words: 'Safe', answers: [kind] })

/** Ceredigion 2024: victims’ needs and safety were overlooked in over half of the cases. */
test.for([
  ['not before it is agreed', known, '2026-01-25', {}, []],
  ['at agreement, as at Ceredigion in 2024', known, '2026-01-26', {}, ['2026-01-26']],
  ['not where nothing is known of a victim', { ...order, plans }, '2026-03-01', {}, []],
  ['not where a victim is known and asks for nothing', { ...withVictim, plans }, '2026-03-01', {}, []],
  [
    'not where an objective answers the victim’s safety',
    { ...known, objectives: [answers('victim-safety')] },
    '2026-03-01',
    {},
    [],
  ],
  [
    'not where a contingency plan keeps the victim safe',
    { ...known, contingencies: [protects('victim')] },
    '2026-03-01',
    {},
    [],
  ],
  ['not where a safety measure does', { ...known, controls: [protects('victim')] }, '2026-03-01', {}, []],
  [
    'where one keeps somebody else safe',
    { ...known, contingencies: [protects('child')] },
    '2026-03-01',
    {},
    ['2026-01-26'],
  ],
  [
    'not where it is left out for a reason',
    { ...known, leftOut: [{ plan_id: 'plans-1', factor: 'victim-safety', reason: 'Moved away' }] },
    '2026-03-01',
    {},
    [],
  ],
  [
    'not once the note no longer holds',
    { ...known, safetyNotes: [note('2026-01-12', '2026-02-10')] },
    '2026-02-11',
    {},
    [],
  ],
  [
    'a fortnight after a note that came later',
    { ...known, safetyNotes: [note('2026-02-16')] },
    '2026-03-31',
    {},
    ['2026-03-03'],
  ],
  [
    'by the service’s own number',
    { ...known, safetyNotes: [note('2026-02-16')] },
    '2026-03-31',
    { takeIn: 5 },
    ['2026-02-24'],
  ],
  [
    'where the assessment finds a person in danger and there is a victim',
    { ...withVictim, plans, assessments: [assessed], factors: [named] },
    '2026-03-01',
    {},
    ['2026-01-26'],
  ],
  [
    'without a break where a later assessment finds it again',
    {
      ...withVictim,
      plans,
      assessments: [assessed, { ...assessed, completed_on: localDate('2026-02-25') }],
      factors: [named, { ...named, assessment_id: 'assessments-2' }],
    },
    '2026-03-01',
    {},
    ['2026-01-26'],
  ],
  [
    'not where that person is no victim',
    { ...order, plans, assessments: [assessed], factors: [named] },
    '2026-03-01',
    {},
    [],
  ],
] as const)('a plan is silent on the victim: %s', ([, given, on, own, since]) => {
  expect(raisedIn(planSilentOnVictim, given, on, own)).toEqual(since)
})

test('it is the case manager’s, and rests on the note, which names nobody', () => {
  expect(signalsIn(planSilentOnVictim, known, '2026-02-01')).toMatchObject([
    {
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [
        { what: { en: 'safety note' }, on: '2026-01-12', path: '/children/child/safety-notes' },
        { what: { en: 'plan agreed' }, on: '2026-01-26' },
      ],
      todo: { path: '/children/child/plans/plans-1' },
    },
  ])
})
