import { writeFileSync } from 'node:fs'
import { CATALOGUE } from '#app/modules.ts'
import { catalogue } from '#db/catalogue.ts'
import { migrate } from '#db/migrate.ts'
import { openDb } from '#db/open.ts'
import { bundleDocsText } from './bundle-docs-text.ts'
import { dataDictionaryText } from './data-dictionary-text.ts'
import { schemaText } from './schema-text.ts'

const db = await openDb()
await migrate(db)
const tables = await catalogue(db.kysely)
await db.close()

writeFileSync(new URL('../src/db/schema.ts', import.meta.url), schemaText(tables))
writeFileSync(new URL('../docs/data-dictionary.md', import.meta.url), dataDictionaryText(tables))
writeFileSync(new URL('../docs/bundle.md', import.meta.url), bundleDocsText(CATALOGUE.entities))
