import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type Offer, victimTasks } from './victim-tasks.ts'

const today = localDate('2026-06-30')
const NOBODY = { kind: 'adult', enhanced_rights: [], harms: [], consents: [], contacts: [], offers: [], events: [] }
const offer = (more: Partial<Offer>): Offer => ({
  offered_on: localDate('2026-06-01'),
  answer: null,
  started_on: null,
  ended_on: null,
  ...more,
})

describe('what waits for a victim', () => {
  test.for([
    ['an answer to an offer', offer({}), ['offer-unanswered']],
    ['the beginning of what they accepted', offer({ answer: 'accepted' }), ['offer-not-started']],
    ['the end of what has begun', offer({ answer: 'accepted', started_on: today }), ['offer-under-way']],
    ['nothing where they declined', offer({ answer: 'declined' }), []],
    ['nothing where it was not offered', offer({ offered_on: null }), []],
    ['nothing once it ended', offer({ answer: 'accepted', started_on: today, ended_on: today }), []],
  ] as const)('%s', ([, one, tasks]) => {
    expect(victimTasks({ ...NOBODY, offers: [one] }, today).map(({ task }) => task)).toEqual(tasks)
  })

  test('a child is told within a day without having to show why', () => {
    const consents = [{ about: 'updates', decision: 'given', decided_on: localDate('2026-06-01') }]
    const events = [{ event: 'end' as const, on: localDate('2026-06-10') }]
    expect(victimTasks({ ...NOBODY, kind: 'child', consents, events }, today)).toEqual([
      { task: 'tell', event: 'end', dueOn: '2026-06-11' },
    ])
  })
})
