import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type Delivery, deliveryDues, deliveryStage } from './delivery-today.ts'

const today = localDate('2026-11-23')
const QUIET: Delivery = {
  programmeId: 'p',
  childId: 'c',
  programmeKind: 'youth-rehabilitation-order',
  startsOn: localDate('2026-09-01'),
  failures: [],
  warnings: [],
  decisions: [],
  awaiting: [],
  notFollowed: [],
  lastKept: localDate('2026-11-20'),
  next: null,
}
const on = (day: string) => [{ id: 'k', on: localDate(day) }]

describe('what is to be done about contacts', () => {
  test('nothing, where all is told, followed up and decided', () => {
    expect(deliveryDues(QUIET, today)).toEqual([])
  })

  test.for([
    ['a contact to tell of', { awaiting: on('2026-11-20') }, '2026-11-20', '/children/c/contacts/k/edit'],
    [
      'a missed one to follow up by the next working day',
      { notFollowed: on('2026-11-20') },
      '2026-11-23',
      '/children/c/contact-follow-ups/k/edit',
    ],
    ['a failure to answer', { failures: [localDate('2026-11-18')] }, '2026-11-18', '/children/c/contacts'],
  ] as const)('%s', ([, more, day, path]) => {
    expect(deliveryDues({ ...QUIET, ...more }, today)).toMatchObject([{ on: day, path, programmeId: 'p' }])
  })
})

describe('the stage of doing', () => {
  test.for([
    [{}, 'active', 'Last contact 20 November 2026'],
    [{ lastKept: null, next: localDate('2026-11-25') }, 'waiting', 'First contact 25 November 2026'],
    [{ lastKept: null }, 'waiting', 'No contact planned'],
    [{ awaiting: on('2026-11-20') }, 'late', 'Last contact 20 November 2026'],
    [{ notFollowed: on('2026-11-20') }, 'active', 'Last contact 20 November 2026'], // due today, not late
    [{ notFollowed: on('2026-11-18') }, 'late', 'Last contact 20 November 2026'],
  ] as const)('%o is %s: %s', ([more, meaning, en]) => {
    expect(deliveryStage({ ...QUIET, ...more }, today)).toMatchObject([{ stage: 'deliver', meaning, words: { en } }])
  })

  test('has not begun before the programme has', () => {
    expect(deliveryStage({ ...QUIET, startsOn: null }, today)).toEqual([])
    expect(deliveryStage({ ...QUIET, startsOn: localDate('2026-12-01') }, today)).toEqual([])
  })
})
