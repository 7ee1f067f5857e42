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

  test.for(demoBundles(localDate('2026-11-23')))(
    '$service.id: every record, and nothing the second time',
    async bundle => {
      const { service } = bundle
      const path = join(folder, service.id)
      await createService(db, service)
      await writeDemoBundle(bundle, path)
      const catalogue = { entities: DEMO_RECORDS, lookalikes: [], afterMerge: [] }
      const once = () => importBundle(db, { service: service.id, path, catalogue, now }, () => undefined)

      const first = await once()
      expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(first).toMatchObject({ outcome: 'imported', source: DEMO_SOURCE })
      expect(first.counts.map(count => [count.entity, count.new])).toEqual(
        DEMO_RECORDS.map(entity => [entity.name, bundle.rows(entity).length]),
      )

      const second = await once()
      expect(second.counts.filter(count => count.new + count.changed > 0)).toEqual([])
    },
  )
})
