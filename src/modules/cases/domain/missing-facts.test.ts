import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type KnownFacts, type KnownProgramme, missingFacts } from './missing-facts.ts'

const today = localDate('2026-11-23')

const programme: KnownProgramme = {
  id: 'p',
  kind: 'referral-order',
  status: 'open',
  answeredFor: true,
  expected_end_on: localDate('2027-02-01'),
  offences: 1,
}

const full: KnownFacts = {
  nation: 'wales',
  spoken_language: 'welsh',
  language_offer_on: localDate('2026-03-04'),
  interpreter_needed: null,
  ethnicity: 'white-british',
  carers: 1,
  homes: [{ id: 'h', suitability: 'suitable' }],
  education: [{ id: 'e', provision_type: 'mainstream-school', hours_offered: 25, hours_attended: 12 }],
  offencesWithoutOutcome: [],
  programmes: [programme],
}

const facts = (change: Partial<KnownFacts>) => missingFacts({ ...full, ...change }, today)
const ofProgramme = (change: Partial<KnownProgramme>) => facts({ programmes: [{ ...programme, ...change }] })

describe('what is missing from a record', () => {
  test('is nothing where it says all that it should', () => {
    expect(facts({})).toEqual([])
  })

  test.for([
    ['programme', null, { programmes: [] }],
    ['outcome', 'o', { offencesWithoutOutcome: ['o'] }],
    ['language', null, { spoken_language: null }],
    ['language', null, { spoken_language: 'not-known' }],
    ['welsh-offer', null, { language_offer_on: null }],
    ['interpreter', null, { spoken_language: 'polish' }],
    ['address', null, { homes: [] }],
    ['address-suitable', 'h', { homes: [{ id: 'h', suitability: 'unknown' }] }],
    ['education', null, { education: [] }],
    ['carer', null, { carers: 0 }],
    ['ethnicity', null, { ethnicity: 'not-known' }],
  ] as const)('%s', ([fact, recordId, change]) => {
    expect(facts(change)).toEqual([{ fact, recordId }])
  })

  test.for([
    ['case-manager', { answeredFor: false }],
    ['case-manager', { answeredFor: false, status: 'referred' }],
    ['past-its-end', { expected_end_on: localDate('2026-11-22') }],
    ['expected-end', { expected_end_on: null }],
    ['offence-of-programme', { offences: 0 }],
  ] as const)('%s, of a programme that goes on', ([fact, change]) => {
    expect(ofProgramme(change)).toEqual([{ fact, recordId: 'p' }])
  })

  test('asks nothing of a programme that has ended', () => {
    expect(ofProgramme({ status: 'ended-completed', answeredFor: false, expected_end_on: null, offences: 0 })).toEqual(
      [],
    )
  })

  test('asks for no offer of Welsh in England, and no offence for prevention', () => {
    expect(facts({ nation: 'england', language_offer_on: null })).toEqual([])
    expect(ofProgramme({ kind: 'prevention', offences: 0 })).toEqual([])
  })

  test('asks for no hours where the child has no provision', () => {
    const none = { id: 'e', provision_type: 'none', hours_offered: null, hours_attended: null }
    expect(facts({ education: [none] })).toEqual([])
    expect(facts({ education: [{ ...none, provision_type: 'college' }] })).toEqual([
      { fact: 'education-hours', recordId: 'e' },
    ])
  })
})
