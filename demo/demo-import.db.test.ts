import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importBundle } from '#bundle/import-bundle.ts'
import { localDate } from '#kernel/local-date.ts'
import { createService } from '#modules/accounts/data/create-service.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { DEMO_RECORDS, demoBundles } from './demo-bundles.ts'
import { DEMO_SOURCE, writeDemoBundle } from './write-demo-bundle.ts'

const now = new Date('2026-11-23T09:00:00Z')

const CATALOGUE = { entities: DEMO_RECORDS, lookalikes: [], afterMerge: [], settled: [] }

describe('the demo comes in by the real import', () => {
  let db: TestDb
  let folder: string

  beforeAll(async () => {
    db = await freshDatabase()
    folder = await mkdtemp(join(tmpdir(), 'sightline-demo-'))
  })

  afterAll(async () => {
    await db.close()
    await rm(folder, { recursive: true })
  })

  const bundles = demoBundles(localDate('2026-11-23'))
  const importOf = (id: string) =>
    importBundle(db, { service: id, path: join(folder, id), catalogue: CATALOGUE, now }, () => undefined)

  // Ten years of a large service: some hundred thousand rows, each looked at and logged.
  test.for(bundles)('every record of $service.id', { timeout: 300_000 }, async bundle => {
    const { service } = bundle
    await createService(db, service)
    await writeDemoBundle(bundle, join(folder, service.id))
    const report = await importOf(service.id)
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report).toMatchObject({ outcome: 'imported', source: DEMO_SOURCE })
    expect(report.counts.map(count => [count.entity, count.new])).toEqual(
      DEMO_RECORDS.map(entity => [entity.name, bundle.rows(entity).length]),
    )
  })

  test('nothing the second time', async () => {
    const { counts } = await importOf('aberwen')
    expect(counts.filter(count => count.new + count.changed > 0)).toEqual([])
  })
})
