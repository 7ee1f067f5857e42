import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backup } from '#db/backup.ts'
import { restore } from '#db/restore.ts'
import { lookInService } from '#db/work.ts'
import { newId } from '#kernel/id.ts'
import { localDate } from '#kernel/local-date.ts'
import { emptyDatabase, freshDatabase, type TestDb } from '#test/databases.ts'
import { openWorld, type World } from '#test/world.ts'
import { bytesOf } from './bytes-of.ts'
import { fileOf } from './file-of.ts'
import { keepDocument } from './keep-document.ts'

const BYTES = Buffer.alloc(3_000_000, 'every byte counts')
let db: TestDb
let world: World
let childId = ''
const fileId = newId()
const folder = mkdtempSync(join(tmpdir(), 'sightline-documents-'))

beforeAll(async () => {
  db = await freshDatabase()
  world = await openWorld(db)
  childId = await world.child()
  const file = {
    id: fileId,
    childId,
    name: 'a.pdf',
    type: 'application/pdf',
    bytes: BYTES,
    scan: 'not-configured',
    replacesId: null,
    accountId: null,
    addedAt: new Date('2026-11-23T18:00:00Z'),
  } as const
  const said = {
    title: 'A',
    kind: 'other',
    dated_on: localDate('2026-11-23'),
    about_id: null,
    handling: 'may-be-shared',
  }
  await world.change(tx => keepDocument(tx, file, 'database', said))
})
afterAll(async () => {
  await db.close()
  rmSync(folder, { recursive: true })
})

test('the change log has a file with its hash, and none of its bytes', async () => {
  const logged = await world.look(reader =>
    reader.selectFrom('change_log').select(['table_name', 'after']).where('record_id', '=', fileId).execute(),
  )
  expect(logged.map(({ table_name }) => table_name).sort()).toEqual(['document', 'document_file'])
  expect(JSON.stringify(logged)).toMatch(/"sha256":"[0-9a-f]{64}"/)
  expect(JSON.stringify(logged).length).toBeLessThan(2_000)
})

test('a backup carries the bytes along, to a database of either engine', async () => {
  const path = join(folder, 'with-documents')
  await backup(db, path)
  const target = await emptyDatabase()
  try {
    expect(await restore(target, path)).toMatchObject({ ok: true })
    const look = <Answer>(work: Parameters<typeof lookInService<Answer>>[2]) =>
      lookInService(target, world.worker, work)
    const file = await look(reader => fileOf(reader, childId, fileId))
    expect(file).not.toBeNull()
    if (!file) return
    const bytes = await bytesOf({ bucket: null, serviceId: 'aberwen', look }, file)
    expect(bytes.equals(BYTES)).toBe(true)
  } finally {
    await target.close()
  }
})

describe('another service', () => {
  test('finds neither the file nor its bytes', async () => {
    const other = await openWorld(db, 'glanmorfa')
    expect(await other.look(reader => fileOf(reader, childId, fileId))).toBeNull()
    const pieces = await other.look(reader => reader.selectFrom('document_piece').select('number').execute())
    expect(pieces).toEqual([])
  })
})
