import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catalogue, type Table } from '#db/catalogue.ts'
import { freshDatabase } from '#test/databases.ts'
import { dataDictionaryText } from '../../tools/data-dictionary-text.ts'
import { schemaText } from '../../tools/schema-text.ts'

let tables: readonly Table[]
let close: () => Promise<void>

beforeAll(async () => {
  const db = await freshDatabase()
  tables = await catalogue(db.kysely)
  close = db.close
})
afterAll(() => close())

test.for([
  ['src/db/schema.ts', schemaText],
  ['docs/data-dictionary.md', dataDictionaryText],
] as const)('%s says what the migrations say: if not, run `npm run schema`', ([file, text]) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(text(tables))
})
