import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CATALOGUE } from '#app/modules.ts'
import type { Entity, Field } from '#kernel/entity.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'

const ENTITIES: readonly Entity[] = CATALOGUE.entities
const named = ENTITIES.map(entity => [entity.name, entity] as const)

const KEPT = {
  service_id: 'text not null',
  id: 'uuid not null',
  version: 'integer not null',
  created_at: 'timestamp with time zone not null',
}

const COLUMN_TYPES = {
  text: 'text',
  code: 'text',
  codes: 'text[]',
  date: 'date',
  whole: 'integer',
  decimal: 'numeric(7,2)',
  'yes-no': 'boolean',
  reference: 'uuid',
} as const

type OneColumn = Exclude<Field, { kind: 'references' }>
const isOneColumn = (entry: [string, Field]): entry is [string, OneColumn] => entry[1].kind !== 'references'

const columnFor = ({ kind, required }: OneColumn): string =>
  `${COLUMN_TYPES[kind]}${required || kind === 'codes' ? ' not null' : ''}`

const expectedColumns = ({ fields }: Entity) => ({
  ...KEPT,
  ...Object.fromEntries(
    Object.entries(fields)
      .filter(isOneColumn)
      .map(([name, field]) => [name, columnFor(field)]),
  ),
})

/** What a table refers to, and what it can be looked up by: `child_id → child`. */
const expectedReferences = ({ fields }: Entity): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => (field.kind === 'reference' ? [`${name} → ${field.to}`] : []))

const links = ENTITIES.flatMap(({ name, fields }) =>
  Object.values(fields).flatMap(field =>
    field.kind === 'references' ? [[field.through, [`${name}_id`, name], [`${field.to}_id`, field.to]] as const] : [],
  ),
)

describe('every field of a record kind has its column', () => {
  let db: TestDb
  beforeAll(async () => {
    db = await freshDatabase()
  })
  afterAll(() => db.close())

  const columns = async (table: string) => {
    const { rows } = await sql<{ name: string; type: string; comment: string | null }>`
      select a.attname as name,
             format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end as type,
             col_description(a.attrelid, a.attnum) as comment
      from pg_attribute a
      where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped`.execute(db.kysely)
    return rows
  }

  const references = async (table: string) => {
    const { rows } = await sql<{ reference: string }>`
      select a.attname || ' → ' || c.confrelid::regclass as reference
      from pg_constraint c
      join pg_attribute s on s.attrelid = c.conrelid and s.attnum = c.conkey[1] and s.attname = 'service_id'
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
      where c.contype = 'f' and c.conrelid = ${table}::regclass and cardinality(c.conkey) = 2`.execute(db.kysely)
    return rows.map(row => row.reference)
  }

  const lookedUpBy = async (table: string) => {
    const { rows } = await sql<{ column: string }>`
      select distinct a.attname as column
      from pg_index i
      join pg_attribute s on s.attrelid = i.indrelid and s.attnum = i.indkey[0] and s.attname = 'service_id'
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[1]
      where i.indrelid = ${table}::regclass`.execute(db.kysely)
    return rows.map(row => row.column)
  }

  test.for(named)('%s: the columns and the fields are the same', async ([name, entity]) => {
    const found = await columns(name)
    expect(Object.fromEntries(found.map(column => [column.name, column.type]))).toEqual(expectedColumns(entity))
  })

  test.for(named)('%s: every column says what it holds', async ([name]) => {
    expect((await columns(name)).filter(({ comment }) => !comment)).toEqual([])
  })

  test.for(named)('%s: every reference stays within the service and has its index', async ([name, entity]) => {
    const expected = expectedReferences(entity)
    expect((await references(name)).sort()).toEqual([...expected].sort())
    expect(await lookedUpBy(name)).toEqual(expect.arrayContaining(expected.map(text => text.split(' ')[0])))
  })

  test.for(links)('%s links the two records, once each, and either finds the other', async ([table, one, other]) => {
    const found = Object.fromEntries((await columns(table)).map(column => [column.name, column.type]))
    expect(found).toEqual({ ...KEPT, [one[0]]: 'uuid not null', [other[0]]: 'uuid not null' })
    expect((await references(table)).sort()).toEqual([`${one[0]} → ${one[1]}`, `${other[0]} → ${other[1]}`].sort())
    expect(await lookedUpBy(table)).toEqual(expect.arrayContaining([one[0], other[0]]))
  })
})
