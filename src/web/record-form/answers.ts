import type { Entity, Field, Value, Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { partsOf } from '#kernel/local-date.ts'
import { readRecord } from '#kernel/read-value.ts'
import type { Answers } from '../drafts.ts'

export const DATE_PARTS = ['day', 'month', 'year'] as const

/** The names of the inputs that a field is asked with. */
export const inputsOf = (name: string, field: Field): readonly string[] =>
  field.kind === 'date' ? DATE_PARTS.map(part => `${name}-${part}`) : [name]

/** A record's value as its inputs show it. */
export function answersFor(entity: Entity, values: Values): Answers {
  return Object.fromEntries(
    Object.entries(entity.fields).flatMap(([name, field]) => inputTexts(name, field, values[name] ?? null)),
  )
}

function inputTexts(name: string, field: Field, value: Value): readonly (readonly [string, string])[] {
  if (field.kind === 'date') {
    const [year, month, day] = typeof value === 'string' ? partsOf(value as LocalDate) : ['', '', '']
    return [
      [`${name}-day`, String(day)],
      [`${name}-month`, String(month)],
      [`${name}-year`, String(year)],
    ]
  }
  return [[name, valueText(value)]]
}

export function valueText(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'object' ? value.join(';') : String(value)
}

/** What was typed, one text a field, as the reader of values takes it. */
export const textsFor = (entity: Entity, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(entity.fields).map(([name, field]) => [name, textOf(name, field, answers)]))

function textOf(name: string, field: Field, answers: Answers): string {
  if (field.kind !== 'date') return answers[name] ?? ''
  const parts = DATE_PARTS.map(part => (answers[`${name}-${part}`] ?? '').trim())
  return parts.every(part => part === '') ? '' : parts.join('/')
}

export type FormReading = { readonly values: Values; readonly errors: Readonly<Record<string, Words>> }

/**
 * Reads a form. A code that the list does not know is refused, unless it is the one already recorded (as another
 * system sent it): then correcting the rest must not force a guess.
 */
export function readAnswers(entity: Entity, answers: Answers, recorded: Values | null, on: LocalDate): FormReading {
  const { values, errors, unknownCodes } = readRecord(entity, textsFor(entity, answers), on)
  const refused = Object.entries(unknownCodes).filter(
    ([name]) => valueText(recorded?.[name] ?? null) !== valueText(values[name] ?? null),
  )
  const codeErrors = Object.fromEntries(refused.map(([name]) => [name, notInList(entity.fields[name]?.label)]))
  return { values, errors: { ...codeErrors, ...errors } }
}

const notInList = (label: Words | undefined): Words => ({
  en: `${label?.en ?? ''}: select an answer from the list`,
  cy: `${label?.cy ?? ''}: dewiswch ateb o’r rhestr`,
})
