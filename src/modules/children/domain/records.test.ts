import { describe, expect, test } from 'vitest'
import type { Entity } from '#kernel/entity.ts'
import { localDate } from '#kernel/local-date.ts'
import { readRecord } from '#kernel/read-value.ts'
import { careStatus } from './care-status.ts'
import { child } from './child.ts'
import { education } from './education.ts'
import { healthNeed } from './health-need.ts'
import { learningNeed } from './learning-need.ts'
import { residence } from './residence.ts'

const today = localDate('2026-11-22')

const examples = (entity: Entity): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(entity.fields).map(([name, field]) => [name, field.example]))

const mendIn = (entity: Entity, answers: Record<string, string>): readonly string[] =>
  Object.keys(readRecord(entity, { ...examples(entity), ...answers }, today).errors)

describe('answers that contradict each other are refused at the field to mend', () => {
  test.for([
    ['another language without its name', child, { spoken_language: 'other', other_language: '' }, 'other_language'],
    ['an offer of Welsh before birth', child, { language_offer_on: '2011-05-16' }, 'language_offer_on'],
    ['a death before birth', child, { died_on: '2011-05-16' }, 'died_on'],
    ['a birth to come', child, { date_of_birth: '2027-01-01', language_offer_on: '' }, 'date_of_birth'],
    ['a home left before it was moved into', residence, { until_on: '2026-03-01' }, 'until_on'],
    ['more hours attended than offered', education, { hours_attended: '25.5' }, 'hours_attended'],
    ['dates of a plan where there is none', learningNeed, { plan_kind: 'none' }, 'plan_kind'],
    ['a plan that ends before it begins', learningNeed, { plan_until_on: '2025-01-19' }, 'plan_until_on'],
    ['help offered before referral', healthNeed, { offered_on: '2026-03-08' }, 'offered_on'],
    ['help attended before it was offered', healthNeed, { started_on: '2026-03-26' }, 'started_on'],
    ['help ended before it was attended', healthNeed, { ended_on: '2026-04-13' }, 'ended_on'],
    [
      'treatment for substances as help with mental health',
      healthNeed,
      { intervention_type: 'complex-care' },
      'intervention_type',
    ],
    ['a legal basis for a child not looked after', careStatus, { status: 'early-help' }, 'legal_basis'],
  ] as const)('%s', ([, entity, answers, field]) => {
    expect(mendIn(entity, answers)).toEqual([field])
  })
})

describe('what stands is not refused', () => {
  test.for([
    ['a home of one day', residence, { until_on: '2026-03-02' }],
    ['all the hours attended', education, { hours_attended: '25' }],
    ['no plan, and no dates of one', learningNeed, { plan_kind: 'none', plan_from_on: '', plan_until_on: '' }],
    ['help that another system names otherwise', healthNeed, { intervention_type: 'COUNSELLING' }],
    ['no intervention, for any area', healthNeed, { intervention_type: 'no-intervention' }],
  ] as const)('%s', ([, entity, answers]) => {
    expect(mendIn(entity, answers)).toEqual([])
  })
})
