import type { Entity, Value, Values } from '#kernel/entity.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Answers } from '#web/drafts.ts'
import { answersFor, inputsOf, readAnswers } from '#web/record-form/answers.ts'
import { RecordField } from '#web/record-form/record-field.tsx'
import type { Choice } from '#web/record-form/record-form.ts'

/** Some fields of a record kind on a page that asks for several kinds; the prefix keeps their inputs apart. */
export type AskedPart = { readonly entity: Entity; readonly names: readonly string[]; readonly prefix?: string }

const fieldOf = ({ entity }: AskedPart, name: string) => {
  const field = entity.fields[name]
  if (!field) throw new Error(`${entity.name} has no ${name}`)
  return field
}

/** The inputs that the part stands on the page with. */
export const inputsOfPart = (part: AskedPart): readonly string[] =>
  part.names.flatMap(name => inputsOf(`${part.prefix ?? ''}${name}`, fieldOf(part, name)))

/** Recorded values, as the inputs of the part show them. */
export function answersForPart(part: AskedPart, values: Values): Answers {
  const all = answersFor(part.entity, values)
  const names = part.names.flatMap(name => inputsOf(name, fieldOf(part, name)))
  return Object.fromEntries(names.map(name => [`${part.prefix ?? ''}${name}`, all[name] ?? '']))
}

export type PartReading = {
  readonly values: Readonly<Record<string, Value>>
  readonly errors: Readonly<Record<string, Words>>
}

/** What was typed in the part, and what is wrong with it by input. */
export function readPart(part: AskedPart, answers: Answers, on: LocalDate): PartReading {
  const { entity, names, prefix = '' } = part
  const own = Object.fromEntries(
    Object.entries(answers).flatMap(([name, text]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), text]] : [],
    ),
  )
  const { values, errors } = readAnswers(entity, own, null, on)
  return {
    values: Object.fromEntries(names.map(name => [name, values[name] ?? null])),
    errors: Object.fromEntries(names.flatMap(name => (errors[name] ? [[`${prefix}${name}`, errors[name]]] : []))),
  }
}

type Props = {
  readonly part: AskedPart
  readonly answers: Answers
  readonly today: LocalDate
  readonly choices?: Readonly<Record<string, readonly Choice[]>>
}

export const PartFields = ({ part, answers, today, choices = {} }: Props) => (
  <>
    {part.names.map(name => (
      <RecordField
        name={`${part.prefix ?? ''}${name}`}
        field={fieldOf(part, name)}
        answers={answers}
        today={today}
        choices={choices[name] ?? []}
      />
    ))}
  </>
)
