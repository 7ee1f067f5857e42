import { findCode } from './code-list.ts'
import type { Entity, Field, Value, Values } from './entity.ts'
import type { Words } from './language.ts'
import { join } from './language.ts'
import { type LocalDate, parseLocalDate, realDate } from './local-date.ts'

/** A text read into a field: its value, or what is wrong with it and what to do, in both languages. */
export type Reading =
  | { readonly ok: true; readonly value: Value; readonly unknownCode?: string; readonly noDate?: true }
  | { readonly ok: false; readonly words: Words }

const read = (value: Value): Reading => ({ ok: true, value })
const wrong = (field: Field, en: string, cy: string): Reading => ({
  ok: false,
  words: join([field.label, { en, cy }], ': '),
})

/** Days that other systems write for “none” (the YJB's own data uses the first). */
const NO_DATE = new Set(['1900-01-01', '1899-12-30'])

const UK_DAY = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})(?: 00:00(?::00)?)?$/
const ISO_MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/

/** Reads a day as people and systems write it: 27/3/2009, 27 3 2009, 2009-03-27. */
export function readDay(text: string): LocalDate | null {
  const iso = ISO_MOMENT.exec(text)
  if (iso) return parseLocalDate(iso[1] ?? '')
  const uk = UK_DAY.exec(text)
  return uk ? realDate(Number(uk[3]), Number(uk[2]), Number(uk[1])) : null
}

const YES = new Set(['true', 'yes', 'y', '1', 'ie', 'oes', 'do'])
const NO = new Set(['false', 'no', 'n', '0', 'na', 'nac oes', 'naddo'])

/** Reads one answer, typed in a form or found in a bundle. An empty text is null, refused where an answer is required. */
export function readValue(field: Field, text: string, on: LocalDate): Reading {
  const tidy = text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  if (tidy === '')
    return field.required ? missing(field) : read(field.kind === 'codes' || field.kind === 'references' ? [] : null)
  switch (field.kind) {
    case 'text':
      return readText(field, tidy)
    case 'date':
      return readDate(field, tidy, on)
    case 'code':
      return findCode(field.list, tidy) ? read(tidy) : { ok: true, value: tidy, unknownCode: tidy }
    case 'codes':
      return readCodes(field, tidy)
    case 'whole':
    case 'decimal':
      return readNumber(field, tidy)
    case 'yes-no':
      return readYesNo(field, tidy)
    case 'reference':
      return read(tidy)
    case 'references':
      return read(
        tidy
          .split(';')
          .map(part => part.trim())
          .filter(Boolean),
      )
  }
}

function missing(field: Field): Reading {
  if (field.ask) return { ok: false, words: field.ask }
  switch (field.kind) {
    case 'code':
    case 'codes':
    case 'yes-no':
    case 'reference':
    case 'references':
      return wrong(field, 'select an answer', 'dewiswch ateb')
    case 'date':
      return wrong(field, 'enter a date', 'rhowch ddyddiad')
    case 'whole':
    case 'decimal':
      return wrong(field, 'enter a number', 'rhowch rif')
    case 'text':
      return wrong(field, 'enter an answer', 'rhowch ateb')
  }
}

function readText(field: Field & { kind: 'text' }, text: string): Reading {
  const tidy = field.pattern?.tidy?.(text) ?? text
  const length = [...tidy].length
  if (length > field.max) {
    return wrong(
      field,
      `must be ${field.max} characters or fewer; it has ${length}`,
      `rhaid defnyddio ${field.max} nod neu lai; defnyddiwyd ${length}`,
    )
  }
  if (tidy.includes('\u0000'))
    return wrong(field, 'contains a character that cannot be kept', 'mae’n cynnwys nod na ellir ei gadw')
  if (field.pattern && !field.pattern.matches.test(tidy))
    return { ok: false, words: join([field.label, field.pattern.words], ': ') }
  return read(tidy)
}

function readDate(field: Field & { kind: 'date' }, text: string, on: LocalDate): Reading {
  const day = readDay(text)
  if (!day) return wrong(field, 'must be a real date, like 27 3 2009', 'rhaid rhoi dyddiad go iawn, fel 27 3 2009')
  if (NO_DATE.has(day)) return field.required ? missing(field) : { ok: true, value: null, noDate: true }
  if (day < '1900-01-02' || day > '2199-12-31') {
    return wrong(field, 'the year must be between 1900 and 2199', 'rhaid i’r flwyddyn fod rhwng 1900 a 2199')
  }
  if (field.notInFuture && day > on)
    return wrong(field, 'must be today or in the past', 'rhaid iddo fod heddiw neu yn y gorffennol')
  return read(day)
}

function readCodes(field: Field & { kind: 'codes' }, text: string): Reading {
  const parts = [
    ...new Set(
      text
        .split(';')
        .map(part => part.trim())
        .filter(Boolean),
    ),
  ]
  const unknown = parts.find(part => !findCode(field.list, part))
  return unknown === undefined ? read(parts) : { ok: true, value: parts, unknownCode: unknown }
}

function readNumber(field: Field & { kind: 'whole' | 'decimal' }, text: string): Reading {
  const pattern = field.kind === 'whole' ? /^-?\d{1,9}$/ : /^-?\d{1,9}(\.\d{1,4})?$/
  if (!pattern.test(text)) {
    return field.kind === 'whole'
      ? wrong(field, 'must be a whole number, like 15', 'rhaid rhoi rhif cyfan, fel 15')
      : wrong(field, 'must be a number, like 12.5', 'rhaid rhoi rhif, fel 12.5')
  }
  const value = Number(text)
  if (value < field.min || value > field.max) {
    return wrong(
      field,
      `must be between ${field.min} and ${field.max}`,
      `rhaid rhoi rhif rhwng ${field.min} a ${field.max}`,
    )
  }
  return read(value)
}

function readYesNo(field: Field, text: string): Reading {
  const word = text.toLowerCase()
  if (YES.has(word)) return read(true)
  if (NO.has(word)) return read(false)
  return wrong(field, 'must be yes or no', 'rhaid dewis un o’r ddau ateb')
}

/** A whole record read: its values, and what is wrong by field. Unknown codes and “no date” days are told apart. */
export type RecordReading = {
  readonly values: Values
  readonly errors: Readonly<Record<string, Words>>
  readonly unknownCodes: Readonly<Record<string, string>>
  readonly noDates: readonly string[]
}

/** Reads all fields and then, where each stands by itself, the rules over several of them. */
export function readRecord(
  entity: Entity,
  texts: Readonly<Record<string, string | undefined>>,
  on: LocalDate,
): RecordReading {
  const values: Record<string, Value> = {}
  const errors: Record<string, Words> = {}
  const unknownCodes: Record<string, string> = {}
  const noDates: string[] = []
  for (const [name, field] of Object.entries(entity.fields)) {
    const reading = readValue(field, texts[name] ?? '', on)
    if (!reading.ok) {
      errors[name] = reading.words
      continue
    }
    values[name] = reading.value
    if (reading.unknownCode !== undefined) unknownCodes[name] = reading.unknownCode
    if (reading.noDate) noDates.push(name)
  }
  for (const check of entity.checks ?? []) {
    const problem = check(values, on)
    if (problem && !(problem.field in errors)) errors[problem.field] = problem.words
  }
  return { values, errors, unknownCodes, noDates }
}
