import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { evidenceOfIncident, type KnownIncident } from './evidence-of-incident.ts'

const incident = (values: Partial<KnownIncident>): KnownIncident => ({
  id: '019f0000-0000-7000-8000-000000000001',
  child_id: '019f0000-0000-7000-8000-000000000002',
  kind: 'other',
  happened_on: localDate('2026-06-01'),
  what: 'As the school told it.',
  weapon: null,
  injury: null,
  ...values,
})

test.for([
  [{ kind: 'weapon', weapon: 'knife' }, ['weapon']],
  [{ kind: 'threat-to-person' }, ['person-threatened']],
  [{ kind: 'threat-to-person', weapon: 'knife' }, ['weapon-threat']],
  [{ kind: 'threat-to-person', weapon: 'none' }, ['person-threatened']],
  [{ kind: 'assault-by-child', weapon: 'other' }, ['violent-offence', 'weapon']],
  [{ kind: 'arrest', weapon: 'knife' }, ['weapon']],
  [{ kind: 'arrest' }, []],
  [{ kind: 'arrest-away' }, ['arrest-away']],
  [{ kind: 'assault-on-child' }, []],
  [{ kind: 'assault-on-child', injury: 'none' }, []],
  [{ kind: 'assault-on-child', injury: 'hospital' }, ['assault-injury']],
  [{ kind: 'assault-on-child', injury: 'slight', weapon: 'knife' }, ['assault-injury']],
  [{ kind: 'self-harm' }, ['self-harm']],
  [{ kind: 'suicidal-thoughts' }, ['self-harm']],
  [{ kind: 'suicide-attempt' }, ['self-harm-with-plan']],
  [{ kind: 'domestic-abuse-used' }, ['domestic-abuse']],
  [{ kind: 'concern' }, []],
  [{ kind: 'kind-of-another-system' }, []],
] as const)('%o says %o', ([values, kinds]) => {
  expect(evidenceOfIncident(incident(values)).map(({ kind }) => kind)).toEqual(kinds)
})

describe('the words', () => {
  test('name the kind in both languages and tell what happened', () => {
    const [piece] = evidenceOfIncident(incident({ kind: 'exclusion' }))
    expect(piece?.what).toEqual({
      en: 'Exclusion: As the school told it.',
      cy: 'Gwaharddiad: As the school told it.',
    })
  })

  test('of a long account end at a word', () => {
    const [piece] = evidenceOfIncident(incident({ kind: 'weapon', what: 'a word '.repeat(100) }))
    expect(piece?.what.en).toMatch(/^Weapon: (a word )+a( word)?…$/)
    expect(piece?.what.en.length).toBeLessThan(160)
  })
})
