import type { Entity, Value, Values } from '#kernel/entity.ts'
import { valueText } from './answers.ts'

/** A field that two people have left different: what the first saved, and what the second typed. */
export type Difference = {
  readonly field: string
  readonly saved: Value
  readonly typed: Value
  /** Which of the two to offer first; null where both changed it and only a person can say. */
  readonly suggested: 'saved' | 'typed' | null
}

const equal = (a: Value | undefined, b: Value | undefined): boolean => valueText(a ?? null) === valueText(b ?? null)

/** What differs between the record as saved meanwhile and as typed, given what it was when the form was opened. */
export function differences(entity: Entity, base: Values, saved: Values, typed: Values): readonly Difference[] {
  return Object.keys(entity.fields)
    .filter(field => !equal(saved[field], typed[field]))
    .map(field => ({
      field,
      saved: saved[field] ?? null,
      typed: typed[field] ?? null,
      suggested: equal(base[field], typed[field]) ? 'saved' : equal(base[field], saved[field]) ? 'typed' : null,
    }))
}
