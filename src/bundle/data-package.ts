import type { Entity, Field } from '#kernel/entity.ts'
import { columnsOf, fileOf, FORMAT, ID_COLUMN, ID_MAX, referencesOf } from './format.ts'

export type Origin = { readonly service: string; readonly source: string; readonly madeAt: string }

/** The Tabular Data Package that describes a bundle of these record kinds. */
export const buildDataPackage = (entities: readonly Entity[], origin: Origin) => ({
  profile: 'tabular-data-package',
  name: origin.service,
  created: origin.madeAt,
  sightline: { format: FORMAT, ...origin },
  resources: entities.map(entity => resourceOf(entity, entities)),
})

const resourceOf = (entity: Entity, all: readonly Entity[]) => ({
  profile: 'tabular-data-resource',
  name: entity.file,
  path: fileOf(entity),
  title: entity.title.en,
  description: entity.about.en,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
  schema: {
    fields: columnsOf(entity).map(column => describedField(column, entity.fields[column])),
    primaryKey: ID_COLUMN,
    foreignKeys: foreignKeysOf(entity, all),
    missingValues: [''],
  },
})

const describedField = (name: string, field: Field | undefined) =>
  field
    ? {
        name,
        title: field.label.en,
        ...(field.hint ? { description: field.hint.en } : {}),
        ...(field.example === undefined ? {} : { example: field.example }),
        ...typeOf(field),
        constraints: { ...(field.required ? { required: true } : {}), ...limitsOf(field) },
      }
    : {
        name,
        title: 'The sender’s own id',
        type: 'string',
        constraints: { required: true, unique: true, maxLength: ID_MAX },
      }

/** The Table Schema type of a field. Codes are text, since one that the list does not know is kept as sent. */
export function typeOf(field: Field): Readonly<Record<string, unknown>> {
  switch (field.kind) {
    case 'date':
      return { type: 'date', format: '%Y-%m-%d' }
    case 'whole':
      return { type: 'integer' }
    case 'decimal':
      return { type: 'number' }
    case 'yes-no':
      return { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] }
    case 'code':
    case 'codes':
      return { type: 'string', 'sightline:codes': field.list.codes.map(({ code }) => code) }
    case 'text':
    case 'reference':
    case 'references':
      return { type: 'string' }
  }
}

function limitsOf(field: Field): Readonly<Record<string, number>> {
  if (field.kind === 'text') return { maxLength: field.max }
  return field.kind === 'whole' || field.kind === 'decimal' ? { minimum: field.min, maximum: field.max } : {}
}

// A list of ids in one cell is no foreign key to a Table Schema, so only single references are declared.
const foreignKeysOf = (entity: Entity, all: readonly Entity[]) =>
  referencesOf(entity).flatMap(([name, field]) => {
    const to = all.find(other => other.name === field.to)
    return to && field.kind === 'reference'
      ? [{ fields: name, reference: { resource: to === entity ? '' : to.file, fields: ID_COLUMN } }]
      : []
  })
