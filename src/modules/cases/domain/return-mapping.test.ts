import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { OFFENCE_CATEGORIES } from './offence-categories.ts'
import { outcomeGroup } from './outcome-groups.ts'
import { OUTCOMES } from './outcomes.ts'
import { PROGRAMME_KINDS } from './programme-kinds.ts'
import { REMAND_DECISIONS } from './remand-decisions.ts'
import {
  offenceCategoryInReturn,
  outcomeInReturn,
  programmeInReturn,
  remandDecisionInReturn,
  returnVersionOn,
} from './return-mapping.ts'

const sent = (codes: readonly { readonly code: string }[], map: (code: string) => { readonly code: string | null }) =>
  codes.map(({ code }) => map(code).code).filter(code => code !== null)

test('schema 11 is in force until 2027/28', () => {
  expect(returnVersionOn(localDate('2026-11-22'))).toBe('cld-11')
  expect(returnVersionOn(localDate('2027-04-01'))).toBe('cld-12')
})

describe('until schema 12', () => {
  test.for([
    ['outcome-23', 'Reprimand'],
    ['youth-diversion-order', 'Drug Treatment and Testing Order'],
  ] as const)('%s goes as “%s”, whose code nobody published', ([outcome, as]) => {
    expect(outcomeInReturn(outcome, 'cld-11')).toMatchObject({ code: null, as })
    expect(outcomeInReturn(outcome, 'cld-12').as).toBeUndefined()
  })

  test('Outcome 22 goes as not known', () => {
    expect(outcomeInReturn('outcome-22', 'cld-11').code).toBe('NOT_KNOWN')
  })
})

describe('only codes that were seen are ever sent', () => {
  test('for outcomes', () => {
    expect([...new Set(sent(OUTCOMES.codes, code => outcomeInReturn(code, 'cld-12')))].sort()).toEqual([
      'COMMUNITY_RESOLUTION',
      'COMMUNITY_RESOLUTION_OTHER_AGENCY_FACILITATED',
      'COMMUNITY_RESOLUTION_POLICE_FACILITATED',
      'COMMUNITY_RESOLUTION_WITH_YOT_INTERVENTION',
      'DETENTION_AND_TRAINING_ORDER',
      'NOT_KNOWN',
      'OTHER',
      'OTHER_INFORMAL_ACTION_NO_YOT_INVOLVEMENT',
      'OTHER_INFORMAL_ACTION_YOT_INVOLVEMENT',
      'REFERRAL_ORDER',
      'SECTION_226_B',
      'SECTION_226_LIFE',
      'SECTION_250',
      'SECTION_254',
      'SECTION_259',
      'SECTION_90_91_DETENTION',
      'SECTION_90_92_DETENTION',
      'YOUTH_CAUTION',
      'YOUTH_CONDITIONAL_CAUTION',
      'YOUTH_REHABILITATION_ORDER',
    ])
  })

  test('for programmes: the six of indicator 6 and the licence', () => {
    expect(sent(PROGRAMME_KINDS.codes, programmeInReturn)).toHaveLength(7)
    expect(programmeInReturn('outcome-22').code).toBe('NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT')
    expect(programmeInReturn('outcome-23').code).toBeNull()
  })

  test('for categories of offence: the three of indicator 9', () => {
    expect(sent(OFFENCE_CATEGORIES.codes, offenceCategoryInReturn)).toEqual([
      'VIOLENCE_AGAINST_THE_PERSON',
      'ROBBERY',
      'DRUGS',
    ])
  })

  test('for remand decisions: the seven away from home', () => {
    expect(sent(REMAND_DECISIONS.codes, remandDecisionInReturn)).toEqual([
      'REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION',
      'REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION_AND_TAG',
      'REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION_AND_GPS_TAG',
      'REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION_AND_RADIO_TAG',
      'REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION_AND_CURFEW',
      'COURT_ORDERED_SECURE_REMAND',
      'REMAND_IN_CUSTODY',
    ])
  })
})

test('every outcome is in a group, and one from elsewhere in none', () => {
  for (const { code } of OUTCOMES.codes) {
    expect(outcomeGroup(code) === 'not-grouped').toBe(code === 'other' || code === 'not-known')
  }
  expect(outcomeGroup('SOMETHING_ELSE')).toBe('not-grouped')
})
