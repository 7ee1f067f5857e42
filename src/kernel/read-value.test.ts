import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CodeList } from './code-list.ts'
import { entity, type Field, notBefore } from './entity.ts'
import { addDays, localDate } from './local-date.ts'
import { readDay, readRecord, readValue } from './read-value.ts'

const today = localDate('2026-11-23')
const label = { en: 'Answer', cy: 'Ateb' }
const COLOURS: CodeList = {
  id: 'colours',
  source: 'Invented',
  codes: [{ code: 'red', label: { en: 'Red', cy: 'Coch' } }],
}

const date: Field = { kind: 'date', label, notInFuture: true }
const whole: Field = { kind: 'whole', label, min: 0, max: 40 }

describe('a day as people and systems write it', () => {
  test.for([
    ['27/3/2009', '2009-03-27'],
    ['27 3 2009', '2009-03-27'],
    ['27.03.2009', '2009-03-27'],
    ['2009-03-27', '2009-03-27'],
    ['2009-03-27T00:00:00', '2009-03-27'],
    ['27/03/2009 00:00:00', '2009-03-27'],
    ['31/6/2009', null],
    ['3/27/2009', null],
    ['27//2009', null],
    ['yesterday', null],
  ] as const)('%s is %s', ([text, expected]) => {
    expect(readDay(text)).toBe(expected)
  })
})

describe('an answer', () => {
  test.for([
    ['text is trimmed', { kind: 'text', label, max: 5 }, '  abc  ', 'abc'],
    ['accents are made one letter', { kind: 'text', label, max: 5 }, 'Sia\u0302n', 'Siân'],
    ['1900-01-01 means no date', date, '1900-01-01', null],
    ['an empty one is none', date, '   ', null],
    ['a whole number', whole, '25', 25],
    ['a decimal', { kind: 'decimal', label, min: 0, max: 40 }, '12.5', 12.5],
    ['yes, in Welsh', { kind: 'yes-no', label }, 'Oes', true],
    ['no', { kind: 'yes-no', label }, 'N', false],
    ['several codes', { kind: 'codes', label, list: COLOURS }, 'red; red', ['red']],
  ] as const satisfies readonly (readonly [string, Field, string, unknown])[])('%s', ([, field, text, value]) => {
    expect(readValue(field, text, today)).toMatchObject({ ok: true, value })
  })

  test.for([
    ['missing', { kind: 'date', label, required: true }, '', 'Answer: enter a date', 'Ateb: rhowch ddyddiad'],
    ['in the future', date, '24/11/2026', 'today or in the past', 'heddiw neu yn y gorffennol'],
    ['not a date', date, '31/2/2026', 'must be a real date', 'dyddiad go iawn'],
    ['too long', { kind: 'text', label, max: 3 }, 'abcd', '3 characters or fewer; it has 4', '3 nod neu lai'],
    ['out of range', whole, '41', 'between 0 and 40', 'rhwng 0 a 40'],
    ['not a number', whole, '12.5', 'whole number', 'rhif cyfan'],
    ['neither yes nor no', { kind: 'yes-no', label }, 'perhaps', 'yes or no', 'dewis un'],
  ] as const satisfies readonly (readonly [string, Field, string, string, string])[])(
    'that is %s is refused in both languages',
    ([, field, text, en, cy]) => {
      const reading = readValue(field, text, today)
      expect(reading.ok).toBe(false)
      if (!reading.ok) {
        expect(reading.words.en).toContain(en)
        expect(reading.words.cy).toContain(cy)
      }
    },
  )

  test('with a code that the list does not know is kept as it was sent, and told apart', () => {
    const reading = readValue({ kind: 'code', label, list: COLOURS }, 'mauve', today)
    expect(reading).toEqual({ ok: true, value: 'mauve', unknownCode: 'mauve' })
  })

  test('of any text at all never throws', () => {
    const fields: readonly Field[] = [date, whole, { kind: 'text', label, max: 10 }, { kind: 'yes-no', label }]
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.string(),
        (field, text) => typeof readValue(field, text, today).ok === 'boolean',
      ),
    )
  })

  test('that was written as a day reads back as that day', () => {
    fc.assert(
      fc.property(fc.nat(30_000), days => {
        const day = addDays(localDate('1940-01-01'), days)
        const [year, month, date_] = day.split('-')
        return readDay(`${Number(date_)}/${Number(month)}/${year}`) === day && readDay(day) === day
      }),
    )
  })
})

describe('a record', () => {
  const stay = entity({
    name: 'stay',
    file: 'stays',
    title: label,
    counted: { en: { one: '', other: '' }, cy: { one: '', two: '', few: '', many: '', other: '' } },
    about: label,
    fields: { from_on: { kind: 'date', label, required: true }, until_on: { kind: 'date', label } },
    checks: [notBefore('from_on', 'until_on', { en: 'It ends before it begins', cy: 'Mae’n gorffen cyn dechrau' })],
  })

  test('that breaks a rule over two fields is told at the field to mend', () => {
    const { errors } = readRecord(stay, { from_on: '2026-02-01', until_on: '2026-01-01' }, today)
    expect(errors).toEqual({ until_on: { en: 'It ends before it begins', cy: 'Mae’n gorffen cyn dechrau' } })
  })

  test('tells every mistake at once', () => {
    expect(Object.keys(readRecord(stay, { until_on: 'x' }, today).errors)).toEqual(['from_on', 'until_on'])
  })
})
