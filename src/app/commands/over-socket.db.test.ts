import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FolderInUse } from '#db/folder-lock.ts'
import { openDb } from '#db/open.ts'
import { freshDatabase, type TestDb } from '#test/databases.ts'
import { readConfig } from '../config.ts'
import { askRunning, takeCommands } from './over-socket.ts'

let folder: string
let db: TestDb
let stopTaking: () => Promise<void>

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'sightline-running-')), 'data')
  db = await freshDatabase()
  stopTaking = await takeCommands(folder, db, readConfig({}))
})
afterAll(async () => {
  await stopTaking()
  await db.close()
  await rm(join(folder, '..'), { recursive: true, force: true })
})

async function ask(...args: readonly string[]) {
  let [out, err] = ['', '']
  const end = await askRunning(folder, args, { out: text => (out += text), err: text => (err += text) })
  return { end, out, err }
}

test('the running process does what a command asks, and answers as it would have', async () => {
  const told = await ask('verify', '--json')
  expect(told.end).toBe(0)
  expect(JSON.parse(told.out)).toMatchObject({ problemCount: 0 })
})

test('refusals and mistakes come back with their words and their exit codes', async () => {
  expect(await ask('user', 'disable', 'nobody@example.org')).toMatchObject({
    end: 1,
    err: expect.stringContaining('no account') as string,
  })
  expect(await ask('frobnicate')).toMatchObject({ end: 2, err: expect.stringContaining('unknown command') as string })
})

test('only the owner of the data may ask', async () => {
  const { mode } = await stat(`${folder}.sock`)
  expect(mode & 0o077).toBe(0)
})

test('a second process is turned away from the folder, by a refusal that names it', async () => {
  const place = join(folder, '..', 'taken')
  const first = await openDb(place)
  await expect(openDb(place)).rejects.toBeInstanceOf(FolderInUse)
  await first.close()
})
