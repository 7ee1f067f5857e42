import type { Entity, Field } from '#kernel/entity.ts'
import { ID_COLUMN } from './format.ts'

const idOf = (name: string): string => `${name.replaceAll('_', '-')}-1`

const exampleOf = (field: Field): string =>
  field.example ?? (field.kind === 'reference' || field.kind === 'references' ? idOf(field.to) : '')

/** One row by column, made of the fields' examples: with those that they refer to they are a good bundle. */
export const exampleRow = (entity: Entity): Readonly<Record<string, string>> => ({
  [ID_COLUMN]: idOf(entity.name),
  ...Object.fromEntries(Object.entries(entity.fields).map(([name, field]) => [name, exampleOf(field)])),
})
