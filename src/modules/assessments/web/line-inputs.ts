import type { Field, Value, Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { readValue } from '#kernel/read-value.ts'
import type { Answers } from '#web/drafts.ts'
import { assessedFactor } from '../domain/assessed-factor.ts'
import { assessedLevel } from '../domain/assessed-level.ts'
import { assessmentAnswer } from '../domain/assessment-answer.ts'
import { assessment } from '../domain/assessment.ts'
import type { LineKey, LineKind, LineValues } from '../domain/line.ts'

/** The name of a line’s first input, by which errors find it. */
export const lineName = ({ kind, code }: LineKey): string => (kind === 'own' ? code : `${kind}-${code}`)

/** What a factor’s radios say when it was looked at and not found, and when nobody has looked. */
export const NOT_FOUND = 'not-found'
export const NOT_LOOKED_AT = 'not-looked-at'

type Asked = { readonly field: Field; readonly input: string }

const FACTOR_DETAILS = ['detail', 'who', 'likelihood', 'impact', 'when_likely', 'controls'] as const
const OWN: Readonly<Record<string, Field>> = assessment.fields

/** The fields of a line with the input that asks for each. */
function askedOf(line: LineKey): Readonly<Record<string, Asked>> {
  const name = lineName(line)
  switch (line.kind) {
    case 'answer':
      return { answer: { field: assessmentAnswer.fields.answer, input: name } }
    case 'factor':
      return Object.fromEntries(
        FACTOR_DETAILS.map(field => [field, { field: assessedFactor.fields[field], input: `${name}-${field}` }]),
      )
    case 'level':
      return {
        level: { field: assessedLevel.fields.level, input: name },
        reason: { field: assessedLevel.fields.reason, input: `${name}-reason` },
        against_evidence: { field: assessedLevel.fields.against_evidence, input: `${name}-against_evidence` },
      }
    case 'own': {
      const field = OWN[line.code]
      return field ? { [line.code]: { field, input: name } } : {}
    }
  }
}

/** The inputs that a line is asked with. */
export const inputsOf = (line: LineKey): readonly string[] => [
  ...new Set([lineName(line), ...Object.values(askedOf(line)).map(({ input }) => input)]),
]

/** What a line says, as its inputs show it. */
export function lineAnswers(line: LineKey, values: LineValues): Answers {
  const texts = Object.entries(askedOf(line)).map(([name, { input }]) => [input, String(values?.[name] ?? '')])
  const choice = line.kind === 'factor' ? [[lineName(line), factorChoice(values)]] : []
  return Object.fromEntries([...texts, ...choice]) as Answers
}

function factorChoice(values: LineValues): string {
  if (values === null) return ''
  return values['is_present'] === true ? String(values['weight'] ?? '') : NOT_FOUND
}

export type LineReading = { readonly values: LineValues; readonly errors: Readonly<Record<string, Words>> }

/** Reads what was typed for a line. One that says nothing at all is null. */
export function readLine(line: LineKey, answers: Answers, on: LocalDate): LineReading {
  const readings = Object.entries(askedOf(line)).map(([name, { field, input }]) => ({
    name,
    input,
    ...{ field, reading: readValue(optional(field), answers[input] ?? '', on) },
  }))
  const values: Values = Object.fromEntries(
    readings.map(({ name, reading }) => [name, reading.ok ? reading.value : null]),
  )
  const errors: Record<string, Words> = {}
  for (const { input, field, reading } of readings) {
    if (!reading.ok) errors[input] = reading.words
    else if (reading.unknownCode !== undefined) errors[input] = field.ask ?? field.label
  }
  return READERS[line.kind]({ values, errors }, line, answers[lineName(line)] ?? '')
}

const optional = ({ required: _required, ...field }: Field): Field => field

const saysNothing = (values: Values): boolean => Object.values(values).every((value: Value) => value === null)

type Reader = (reading: LineReading & { readonly values: Values }, line: LineKey, choice: string) => LineReading

const asItIs: Reader = ({ values, errors }) => ({ values: saysNothing(values) ? null : values, errors })

const UNDECIDED: Words = {
  en: 'Select whether it was found, and how much it matters',
  cy: 'Dewiswch a gafwyd hyd iddo, a faint mae’n cyfrif',
}

/** Nothing chosen and nothing typed: nobody has looked. What was not found keeps no more than what is known of it. */
const readFactor: Reader = ({ values, errors }, line, choice) => {
  if (choice === '' || choice === NOT_LOOKED_AT)
    return saysNothing(values) ? { values: null, errors } : { values: null, errors: { [lineName(line)]: UNDECIDED } }
  if (choice === NOT_FOUND) return { values: { is_present: false, weight: null, ...onlyDetail(values) }, errors }
  const unexplained = values['detail'] === null ? { [`${lineName(line)}-detail`]: UNEXPLAINED } : {}
  const weight = readValue(assessedFactor.fields.weight, choice, NO_DAY)
  if (!weight.ok || weight.unknownCode !== undefined) return { values: null, errors: { [lineName(line)]: UNDECIDED } }
  return { values: { is_present: true, weight: weight.value, ...values }, errors: { ...unexplained, ...errors } }
}

const NO_DAY = '' as LocalDate
const UNEXPLAINED: Words = { en: 'Enter what is known about it', cy: 'Rhowch yr hyn sy’n hysbys amdano' }

const onlyDetail = (values: Values): Values =>
  Object.fromEntries(FACTOR_DETAILS.map(field => [field, field === 'detail' ? (values[field] ?? null) : null]))

const readLevel: Reader = ({ values, errors }, line) => {
  if (saysNothing(values)) return { values: null, errors }
  const { level, reason } = assessedLevel.fields
  const missing = {
    ...(values['level'] === null ? { [lineName(line)]: level.ask } : {}),
    ...(values['reason'] === null ? { [`${lineName(line)}-reason`]: reason.ask } : {}),
  }
  const refusal = assessedLevel.checks?.[0]?.({ ...values, about: line.code }, NO_DAY)
  return { values, errors: { ...missing, ...(refusal ? { [lineName(line)]: refusal.words } : {}), ...errors } }
}

const READERS: Readonly<Record<LineKind, Reader>> = {
  answer: asItIs,
  own: asItIs,
  factor: readFactor,
  level: readLevel,
}
