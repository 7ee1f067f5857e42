import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '#app/modules.ts'
import { csvText } from '#bundle/csv-text.ts'
import { exampleRow } from '#bundle/example-row.ts'
import { exportTo } from '#bundle/export-to.ts'
import { columnsOf, fileOf, ID_COLUMN, referencesOf } from '#bundle/format.ts'
import type { Entity } from '#kernel/entity.ts'
import { importBundle } from '#bundle/import-bundle.ts'
import { asOwner } from '#db/work.ts'
import { bundleFolder, testFolder } from '#test/bundle-folder.ts'
import { freshDatabase } from '#test/databases.ts'
import { bundleDocsText } from '../../tools/bundle-docs-text.ts'

const { entities, lookalikes } = CATALOGUE

test('docs/bundle.md says what the record kinds say: if not, run `npm run schema`', () => {
  expect(readFileSync(new URL('../../docs/bundle.md', import.meta.url), 'utf8')).toBe(bundleDocsText(entities))
})

describe('the record kinds of bundles', () => {
  test('come each after those that it refers to', () => {
    const early = entities.flatMap((entity, at) =>
      referencesOf(entity)
        .filter(([, { to }]) => !entities.slice(0, at + 1).some(({ name }) => name === to))
        .map(([name]) => `${entity.name}.${name}`),
    )
    expect(early).toEqual([])
  })

  test('have files of different names', () => {
    expect(new Set(entities.map(fileOf)).size).toBe(entities.length)
  })

  test('have the fields by which records are found to look alike', () => {
    for (const { entity, fields, of } of lookalikes) {
      const known = Object.keys(entities.find(({ name }) => name === entity)?.fields ?? {})
      expect(known).toEqual(expect.arrayContaining([...fields, ...(of === undefined ? [] : [of])]))
    }
  })
})

/** The records of a kind that the examples name: its own, and any other that an example refers to. */
function exampleIds({ name }: Entity): readonly string[] {
  const own = `${name.replaceAll('_', '-')}-1`
  const named = entities
    .flatMap(referencesOf)
    .flatMap(([, { to, example }]) => (to === name && example ? example.split(';') : []))
  return [...new Set([own, ...named])]
}

test('the examples in docs/bundle.md are a bundle that comes in without a complaint, and goes out the same', async () => {
  const db = await freshDatabase()
  await asOwner(db, tx =>
    sql`insert into service (id, name_en, name_cy, nation) values ('here', 'Here', 'Yma', 'wales')`.execute(tx),
  )
  const files = Object.fromEntries(
    entities.map(entity => {
      const columns = columnsOf(entity)
      const rows: readonly Readonly<Record<string, string>>[] = exampleIds(entity).map(id => ({
        ...exampleRow(entity),
        [ID_COLUMN]: id,
      }))
      return [fileOf(entity), csvText([columns, ...rows.map(row => columns.map(column => row[column] ?? ''))])]
    }),
  )
  const now = new Date('2026-11-23T10:00:00Z')
  const path = await bundleFolder(files)
  const report = await importBundle(db, { service: 'here', path, catalogue: CATALOGUE, now }, () => undefined)
  expect(report.problems).toEqual([])
  expect(report.counts.map(count => count.new)).toEqual(entities.map(entity => exampleIds(entity).length))

  const out = `${await testFolder()}/out`
  await exportTo(db, { service: 'here', path: out, entities, now }, () => undefined)
  const again = await importBundle(db, { service: 'here', path: out, catalogue: CATALOGUE, now }, () => undefined)
  expect(again.counts.map(({ same }) => same)).toEqual(entities.map(entity => exampleIds(entity).length))
  await db.close()
})
