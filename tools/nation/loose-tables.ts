import type pg from 'pg'

type Statements = { readonly before: readonly string[]; readonly after: readonly string[] }

/**
 * What takes the tables’ guards off for a large load and puts them back, in the owner’s transaction: triggers, row
 * security, foreign keys and the indexes that serve only to find. Made from what the database itself says it has.
 */
export async function looseTables(client: pg.Client, tables: readonly string[]): Promise<Statements> {
  const foreignKeys = await client.query<Named>(
    `select conrelid::regclass::text as on, conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conrelid = any ($1::text[]::regclass[])`,
    [tables],
  )
  const indexes = await client.query<Named>(
    `select indrelid::regclass::text as on, indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where not indisunique and indrelid = any ($1::text[]::regclass[])`,
    [tables],
  )
  const guarded = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relforcerowsecurity and oid = any ($1::text[]::regclass[])`,
    [tables],
  )
  return {
    before: [
      ...foreignKeys.rows.map(key => `alter table ${key.on} drop constraint ${key.name}`),
      ...indexes.rows.map(index => `drop index ${index.name}`),
      ...tables.map(table => `alter table ${table} disable trigger user`),
      ...guarded.rows.map(({ name }) => `alter table ${name} no force row level security`),
    ],
    after: [
      ...indexes.rows.map(({ definition }) => definition),
      ...foreignKeys.rows.map(key => `alter table ${key.on} add constraint ${key.name} ${key.definition}`),
      ...tables.map(table => `alter table ${table} enable trigger user`),
      ...guarded.rows.map(({ name }) => `alter table ${name} force row level security`),
    ],
  }
}

type Named = { readonly on: string; readonly name: string; readonly definition: string }
