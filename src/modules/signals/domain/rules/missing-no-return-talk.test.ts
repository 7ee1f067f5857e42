import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { missingNoReturnTalk } from './missing-no-return-talk.ts'

const order = anOrder('2026-01-05')
const episode = (found: string | null, more: object = {}) => ({
  ...{ missing_from_on: localDate('2026-03-01'), found_on: found === null ? null : localDate(found), ...more },
})
const back = episode('2026-03-02')

test.for([
  ['not within three days', [back], '2026-03-05', {}, []],
  ['on the day after', [back], '2026-03-06', {}, ['2026-03-06']],
  ['not while the child is missing', [episode(null)], '2026-03-31', {}, []],
  ['not once they have talked', [episode('2026-03-02', { talk_on: localDate('2026-03-04') })], '2026-03-31', {}, []],
  ['not where the child declined it', [episode('2026-03-02', { talk_declined: true })], '2026-03-31', {}, []],
  [
    'where it was only offered',
    [episode('2026-03-02', { talk_offered_on: localDate('2026-03-03') })],
    '2026-03-31',
    {},
    ['2026-03-06'],
  ],
  ['mended by a late talk', [episode('2026-03-02', { talk_on: localDate('2026-03-20') })], '2026-03-20', {}, []],
  ['not any more three months later', [back], '2026-06-03', {}, []],
  ['on the last day of them still', [back], '2026-06-02', {}, ['2026-03-06']],
  ['once for each time', [back, episode('2026-03-09')], '2026-03-31', {}, ['2026-03-06', '2026-03-13']],
  ['by the service’s own number', [back], '2026-03-31', { days: 1 }, ['2026-03-04']],
] as const)('nobody has talked with a child who was missing: %s', ([, missing, on, own, since]) => {
  expect(raisedIn(missingNoReturnTalk, { ...order, missing }, on, own)).toEqual(since)
})

test('it is the case manager’s, and leads to the episode', () => {
  expect(signalsIn(missingNoReturnTalk, { ...order, missing: [back] }, '2026-03-31')).toMatchObject([
    {
      about: 'missing-1',
      severity: 'act-now',
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ on: '2026-03-01', path: '/children/child/safety#missing' }, { on: '2026-03-02' }],
      todo: { path: '/children/child/missing-episodes/missing-1/edit' },
    },
  ])
})
