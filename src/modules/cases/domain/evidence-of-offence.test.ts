import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { evidenceOfOffence, type KnownOffence } from './evidence-of-offence.ts'

const TODAY = localDate('2026-11-23')
const COMMITTED = localDate('2026-08-02')

const offence = (values: Partial<KnownOffence> = {}): KnownOffence => ({
  id: 'offence-1',
  child_id: 'child-1',
  committed_on: COMMITTED,
  charged_on: null,
  category: 'criminal-damage',
  description: 'Broke a window',
  seriousness: 5,
  weapon_involved: false,
  knife_involved: false,
  outcomes: ['referral-order'],
  came_during_work: false,
  ...values,
})

const kinds = (values: Partial<KnownOffence>) => evidenceOfOffence(offence(values), TODAY).map(({ kind }) => kind)

describe('an offence bears on the levels', () => {
  test.each<[string, Partial<KnownOffence>, readonly string[]]>([
    ['not, being damage', {}, []],
    ['being grave violence', { category: 'violence-against-the-person' }, ['violent-offence']],
    ['being a grave sexual offence', { category: 'sexual' }, ['sexual-offence']],
    ['being robbery', { category: 'robbery' }, ['robbery']],
    ['not, being slight violence', { category: 'violence-against-the-person', seriousness: 4 }, []],
    ['not, where nobody scored it', { category: 'violence-against-the-person', seriousness: null }, []],
    ['by its weapon, however slight', { seriousness: 2, weapon_involved: true }, ['weapon']],
    ['once by its knife, which is a weapon', { weapon_involved: true, knife_involved: true }, ['weapon']],
    ['twice, as robbery with a knife', { category: 'robbery', knife_involved: true }, ['robbery', 'weapon']],
    ['by coming during the work', { came_during_work: true, outcomes: [] }, ['new-allegation']],
    ['no longer as new, once it was dealt with', { came_during_work: true }, []],
    ['not, after a verdict of not guilty', { category: 'robbery', outcomes: ['not-guilty'] }, []],
  ])('%s', (_, values, expected) => {
    expect(kinds(values)).toEqual(expected)
  })

  test('as proved or as alleged', () => {
    const [proved] = evidenceOfOffence(offence({ category: 'robbery' }), TODAY)
    expect(proved?.what).toEqual({ en: 'Robbery: Broke a window', cy: 'Lladrata: Broke a window' })
    for (const outcomes of [[], ['discontinued']]) {
      const [alleged] = evidenceOfOffence(offence({ category: 'robbery', outcomes }), TODAY)
      expect(alleged?.what.en).toBe('Robbery: Broke a window (alleged)')
      expect(alleged?.what.cy).toBe('Lladrata: Broke a window (honedig)')
    }
  })

  test('on the day it was committed, and as new on the day of the charge', () => {
    const charged_on = localDate('2026-10-01')
    const values = { category: 'robbery', outcomes: [], came_during_work: true, charged_on }
    expect(evidenceOfOffence(offence(values), TODAY).map(({ on, what }) => [on, what.en])).toEqual([
      [COMMITTED, 'Robbery: Broke a window (alleged)'],
      [charged_on, 'New charge during the work: Broke a window (alleged)'],
    ])
  })

  test('and leads to the page of offences', () => {
    const [piece] = evidenceOfOffence(offence({ category: 'robbery' }), TODAY)
    expect(piece).toMatchObject({ path: '/children/child-1/offences', recordId: 'offence-1' })
  })
})
