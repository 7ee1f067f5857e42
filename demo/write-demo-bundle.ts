import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { csvText } from '#bundle/csv-text.ts'
import { buildDataPackage } from '#bundle/data-package.ts'
import { cellOf } from '#bundle/export-rows.ts'
import { columnsOf, DESCRIPTION_FILE, fileOf, ID_COLUMN } from '#bundle/format.ts'
import type { Entity } from '#kernel/entity.ts'
import { DEMO_RECORDS, type DemoBundle } from './demo-bundles.ts'
import type { Row } from './ledger.ts'

/** The name under which the demo’s records come in. */
export const DEMO_SOURCE = 'demo'

/** The files of a bundle by name: the same bytes for the same day. */
export function demoFiles(bundle: DemoBundle): ReadonlyMap<string, string> {
  const description = buildDataPackage(DEMO_RECORDS, {
    service: bundle.service.id,
    source: DEMO_SOURCE,
    madeAt: `${bundle.today}T00:00:00.000Z`,
  })
  return new Map([
    [DESCRIPTION_FILE, `${JSON.stringify(description, null, 2)}\n`],
    ...DEMO_RECORDS.map(entity => [fileOf(entity), csvOf(entity, bundle.rows(entity))] as const),
  ])
}

const csvOf = (entity: Entity, rows: readonly Row[]): string =>
  csvText([columnsOf(entity), ...rows.map(row => cellsOf(entity, row))])

/** A record as the cells of its row. */
export const cellsOf = (entity: Entity, { id, facts }: Row): readonly string[] =>
  columnsOf(entity).map(column => (column === ID_COLUMN ? id : cellOf(facts[column] ?? null, entity.fields[column])))

/** Writes an invented service into a folder, to be imported from there as any other. */
export async function writeDemoBundle(bundle: DemoBundle, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of demoFiles(bundle)) await writeFile(join(folder, name), text)
}
