import { describe, expect, test } from 'vitest'
import { LANGUAGES, same } from '#kernel/language.ts'
import { localDate } from '#kernel/local-date.ts'
import { letterFacts } from './letter-facts.ts'
import { LETTER_KINDS, LETTERS } from './letter-kinds.ts'
import { letterLanguages } from './letter-languages.ts'
import { letterProblems } from './letter-problems.ts'
import { letterTemplate } from './letter-templates.ts'
import { gapIn, letterText } from './letter-text.ts'

const TODAY = localDate('2026-11-23')
const NAMED = { to: 'Cads', child: 'Cads', service: { en: 'Aberwen Service', cy: 'Gwasanaeth Aberwen' } }
const KNOWN = {
  next: { held_on: localDate('2026-12-01'), held_time: '16:30', place: 'The library' },
  missed_on: localDate('2026-11-16'),
  warned: { missed_on: localDate('2026-11-09'), circumstances: 'Did not come, and did not phone.' },
  ends_on: localDate('2027-03-01'),
  manager: { name: 'Macsen Tyddyn', phone: '01632 960 001' },
  writer: { name: 'Eleri Brynglas', phone: '01632 960 003' },
}
const NOTHING = { next: null, missed_on: null, warned: null, ends_on: null, manager: null, writer: null }

const all = LETTERS.flatMap(kind =>
  (['child', 'family'] as const).flatMap(reader => LANGUAGES.map(language => [kind, reader, language] as const)),
)

test('every kind that can be chosen has its letter', () => {
  expect(LETTER_KINDS.codes.map(({ code }) => code)).toEqual(LETTERS)
})

describe.for(all)('the %s to the %s in %s', ([kind, reader, language]) => {
  const template = letterTemplate(kind, reader, TODAY)

  test('is whole where the record knows everything', () => {
    const text = letterText(template, letterFacts(kind, KNOWN, NAMED), language)
    expect(text).not.toMatch(/[{}]/)
    expect(gapIn(text)).toBeNull()
    expect(letterProblems({ address: '', texts: { text } })).toEqual({})
    expect(text).toContain('Eleri Brynglas')
    expect(text).toContain(language === 'en' ? 'Aberwen Service' : 'Gwasanaeth Aberwen')
  })

  test('shows its gaps where the record knows nothing, and can’t be saved with them', () => {
    const text = letterText(template, letterFacts(kind, NOTHING, NAMED), language)
    expect(text).not.toMatch(/[{}]|null|undefined/)
    expect(letterProblems({ address: '', texts: { text } })['text']?.en).toMatch(/^Type over \[/)
  })
})

describe('what a letter says from the record', () => {
  test('a warning tells of the day for which it was given, another letter of the day missed last', () => {
    expect(letterFacts('warning', KNOWN, NAMED).missed?.en).toBe('9 November 2026')
    expect(letterFacts('missed-appointment', KNOWN, NAMED).missed?.cy).toBe('16 Tachwedd 2026')
  })

  test('one who is no member of staff writes for the case manager', () => {
    expect(letterFacts('welcome', { ...KNOWN, writer: null }, NAMED).worker).toBe('Macsen Tyddyn')
  })

  test('what it quotes is not taken for a template', () => {
    const quoted = { ...NAMED, to: '{worker}', service: same('S') }
    expect(letterText({ en: 'To {to}', cy: '' }, letterFacts('welcome', KNOWN, quoted), 'en')).toBe('To {worker}')
  })
})

test.for([
  ['welsh', ['cy']],
  ['english', ['en']],
  ['polish', ['cy', 'en']],
  [null, ['cy', 'en']],
] as const)('somebody who reads %s is written to in %j', ([written, languages]) => {
  expect(letterLanguages(written)).toEqual(languages)
})

test.for([
  [{ address: '', texts: { welsh: '' } }, { welsh: 'Enter the letter' }],
  [{ address: '', texts: { welsh: 'Annwyl [enw]' } }, { welsh: 'Type over [enw]' }],
  [{ address: 'x'.repeat(501), texts: {} }, { address: 'The address must be 500 characters or fewer' }],
  [
    { address: '', texts: { english: 'x'.repeat(12_001) } },
    { english: 'The letter must be 12,000 characters or fewer' },
  ],
  [{ address: 'x'.repeat(500), texts: { english: 'x'.repeat(12_000) } }, {}],
] as const)('a letter’s mistakes are told beside their field', ([written, told]) => {
  const problems = Object.entries(letterProblems(written)).map(([field, words]) => [field, words.en])
  expect(Object.fromEntries(problems)).toEqual(told)
})
