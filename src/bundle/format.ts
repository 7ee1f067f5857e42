import type { Entity, Field } from '#kernel/entity.ts'

/** The version of the bundle's format. It rises when an older program could no longer read it rightly. */
export const FORMAT = 1

export const DESCRIPTION_FILE = 'datapackage.json'

/** The column of the sender's own id, first in every file. */
export const ID_COLUMN = 'id'

export const ID_MAX = 200

/** The longest code, sender's id or list of them that a cell may hold. */
export const CODES_MAX = 4000

/** Stands between several codes or ids in one cell. */
export const LIST_SEPARATOR = ';'

/** The name that a sender has who gave none. */
export const DEFAULT_SOURCE = 'bundle'

export const fileOf = (entity: Entity): string => `${entity.file}.csv`

export const columnsOf = (entity: Entity): readonly string[] => [ID_COLUMN, ...Object.keys(entity.fields)]

type ReferenceField = Field & { readonly kind: 'reference' | 'references' }

/** The fields that refer to other records, by name. */
export const referencesOf = (entity: Entity): readonly (readonly [name: string, field: ReferenceField])[] =>
  Object.entries(entity.fields).filter(
    (entry): entry is [string, ReferenceField] => entry[1].kind === 'reference' || entry[1].kind === 'references',
  )

/** The fields that are columns of the record's own table. */
export const columnFieldsOf = (entity: Entity): readonly string[] =>
  Object.entries(entity.fields)
    .filter(([, field]) => field.kind !== 'references')
    .map(([name]) => name)
