import { createWriteStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { testFolder } from '#test/bundle-folder.ts'
import { openBundle } from './open-bundle.ts'
import { openZip } from './open-zip.ts'

async function zipOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const path = join(await testFolder(), 'bundle.zip')
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
  return path
}

/** Changes a zip in place, as nobody's tool would. */
async function tampered(path: string, change: (bytes: Buffer) => Buffer): Promise<string> {
  await writeFile(path, change(await readFile(path)))
  return path
}

const replaced = (from: string, to: string) => (bytes: Buffer) =>
  Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')

const PLAIN = { 'datapackage.json': '{}', 'children.csv': 'id\nC1\n' }

describe('a zip', () => {
  test.for([
    ['with its files at the top', PLAIN],
    ['with a folder round its files', { 'out/datapackage.json': '{}', 'out/children.csv': 'id\nC1\n' }],
    ['made on a Macintosh', { ...PLAIN, '__MACOSX/._children.csv': 'x', '.DS_Store': 'x' }],
  ] as const)('%s is opened', async ([, files]) => {
    const opened = await openBundle(await zipOf(files))
    if (!opened.ok) throw new Error(opened.problem)
    expect(opened.value.names).toEqual(['children.csv', 'datapackage.json'])
    expect(await text(await opened.value.read('children.csv'))).toBe('id\nC1\n')
    expect(await text(await opened.value.read('children.csv'))).toBe('id\nC1\n')
    await opened.value.close()
  })

  test('whose names lead outside is refused', async () => {
    const path = await tampered(await zipOf({ 'aa/children.csv': 'id\n' }), replaced('aa/children', '../children'))
    expect(await openBundle(path)).toEqual({ ok: false, problem: 'unsafe-name' })
  })

  test('with a password is refused', async () => {
    const path = await tampered(await zipOf(PLAIN), bytes => {
      for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1)) {
        bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8)
      }
      return bytes
    })
    expect(await openBundle(path)).toEqual({ ok: false, problem: 'zip-encrypted' })
  })

  test('that is a bomb is refused before it is unpacked', async () => {
    const path = await zipOf({ ...PLAIN, 'bomb.csv': Buffer.alloc(20 * 1024 ** 2) })
    expect(await openBundle(path)).toEqual({ ok: false, problem: 'zip-too-large' })
  })

  test('that unpacks to more than is allowed is refused', async () => {
    expect(await openZip(await zipOf(PLAIN), { bytes: 7, ratio: 250 })).toEqual({ ok: false, problem: 'zip-too-large' })
  })

  test('that lies about the size of a file is not read past it', async () => {
    const path = await zipOf({ ...PLAIN, 'long.csv': 'x'.repeat(5000) })
    await tampered(path, bytes => {
      const at = bytes.lastIndexOf('PK\x01\x02', bytes.lastIndexOf('long.csv'))
      bytes.writeUInt32LE(10, at + 24)
      return bytes
    })
    const opened = await openBundle(path)
    if (!opened.ok) throw new Error(opened.problem)
    await expect(text(await opened.value.read('long.csv'))).rejects.toThrow()
    await opened.value.close()
  })

  test('of too many files is refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}.csv`, '']))
    expect(await openBundle(await zipOf(files))).toEqual({ ok: false, problem: 'too-many-files' })
  })

  test('that is cut short is refused', async () => {
    const path = await tampered(await zipOf(PLAIN), bytes => bytes.subarray(0, bytes.length - 40))
    expect(await openBundle(path)).toEqual({ ok: false, problem: 'zip-damaged' })
  })
})

describe('what is no bundle', () => {
  test('is refused: a file of another kind, or nothing at all', async () => {
    const path = join(await testFolder(), 'children.xlsx')
    await writeFile(path, 'x')
    expect(await openBundle(path)).toEqual({ ok: false, problem: 'not-a-bundle' })
    expect(await openBundle(join(path, 'nowhere'))).toEqual({ ok: false, problem: 'not-a-bundle' })
  })
})
