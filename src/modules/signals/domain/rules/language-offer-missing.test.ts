import { expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { anOrder } from '#test/a-picture.ts'
import { raisedIn, signalsIn } from '#test/signals-in.ts'
import { languageOfferMissing } from './language-offer-missing.ts'

const child = (offered: string | null, spoken: string | null = 'english', nation: 'wales' | 'england' = 'wales') => ({
  ...anOrder('2026-01-05'),
  child: { nation, spoken_language: spoken, language_offer_on: offered === null ? null : localDate(offered) },
})

test.for([
  ['not in the first working week', child(null), '2026-01-12', {}, []],
  ['on the day after', child(null), '2026-01-13', {}, ['2026-01-13']],
  ['not where it was offered and chosen', child('2026-01-07', 'welsh'), '2026-03-31', {}, []],
  ['where it was offered and no choice is recorded', child('2026-01-07', null), '2026-03-31', {}, ['2026-01-13']],
  ['mended by a late offer', child('2026-02-16'), '2026-02-16', {}, []],
  ['still, the day before', child('2026-02-16'), '2026-02-15', {}, ['2026-01-13']],
  ['not in England', child(null, null, 'england'), '2026-03-31', {}, []],
  ['by the service’s own number', child(null), '2026-03-31', { workingDays: 0 }, ['2026-01-06']],
] as const)('the choice of language was not offered or recorded: %s', ([, given, on, own, since]) => {
  expect(raisedIn(languageOfferMissing, given, on, own)).toEqual(since)
})

test('it is something to know, the case manager’s, and leads to the very question', () => {
  expect(signalsIn(languageOfferMissing, child(null), '2026-02-02')).toMatchObject([
    {
      severity: 'know',
      subject: { kind: 'child', id: 'child' },
      owner: { role: 'case-manager', personId: 'worker' },
      evidence: [{ what: { en: 'work started' }, on: '2026-01-05' }],
      todo: { path: '/children/child/edit/language' },
    },
  ])
})
