import { describe, expect, test } from 'vitest'
import type { Entity } from '#kernel/entity.ts'
import { localDate } from '#kernel/local-date.ts'
import { readRecord } from '#kernel/read-value.ts'
import { offence } from './offence.ts'
import { outcome } from './outcome.ts'
import { programme } from './programme.ts'
import { transfer } from './transfer.ts'

const today = localDate('2026-11-22')

const examples = (entity: Entity): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(entity.fields).map(([name, field]) => [name, field.example]))

const mendIn = (entity: Entity, answers: Record<string, string>): readonly string[] =>
  Object.keys(readRecord(entity, { ...examples(entity), ...answers }, today).errors)

describe('answers that contradict each other are refused at the field to mend', () => {
  test.for([
    ['an arrest before the offence', offence, { arrested_on: '2026-02-10' }, 'arrested_on'],
    ['a charge before the offence', offence, { charged_on: '2026-02-10' }, 'charged_on'],
    ['police bail that ends before it begins', offence, { police_bail_until_on: '2026-02-11' }, 'police_bail_until_on'],
    ['an offence to come', offence, { committed_on: '2026-11-23', arrested_on: '', charged_on: '' }, 'committed_on'],
    ['a seriousness of 9', offence, { seriousness: '9' }, 'seriousness'],
    ['a police gravity of 6', offence, { police_gravity: '6' }, 'police_gravity'],
    ['an offence code of words', offence, { offence_code: 'damage' }, 'offence_code'],
    ['an outcome that ends before it was decided', outcome, { ends_on: '2026-04-07' }, 'ends_on'],
    ['an appeal before the decision', outcome, { appealed_on: '2026-04-07' }, 'appealed_on'],
    ['a programme that ended before it began', programme, { ended_on: '2026-04-14' }, 'ended_on'],
    ['a reason for an end that was not', programme, { ended_on: '' }, 'ended_on'],
    ['a programme of no day', programme, { referred_on: '', starts_on: '' }, 'starts_on'],
    ['a transfer accepted before it was requested', transfer, { accepted_on: '2026-05-31' }, 'accepted_on'],
  ] as const)('%s', ([, entity, answers, field]) => {
    expect(mendIn(entity, answers)).toEqual([field])
  })
})

describe('what stands is not refused', () => {
  test.for([
    [
      'a referral that came to nothing',
      programme,
      { starts_on: '', end_reason: 'withdrew', successfully_completed: '' },
    ],
    ['an open programme', programme, { ended_on: '', end_reason: '', successfully_completed: '' }],
    ['an offence code in small letters', offence, { offence_code: 'cd 71039' }],
    ['an outcome of a list elsewhere', outcome, { outcome: 'SUPERVISION_ORDER' }],
  ] as const)('%s', ([, entity, answers]) => {
    expect(mendIn(entity, answers)).toEqual([])
  })
})
