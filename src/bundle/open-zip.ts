import type { Readable } from 'node:stream'
import yauzl, { type Entry, type RandomAccessReader, type ZipFile } from 'yauzl'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { MOST_FILES, type Opened, type Unopened } from './bundle-files.ts'
import { DESCRIPTION_FILE } from './format.ts'

/** How much a zip may hold: a bundle of millions of rows fits, a zip bomb does not. */
export type ZipLimits = { readonly bytes: number; readonly ratio: number }

const LIMITS: ZipLimits = { bytes: 8 * 1024 ** 3, ratio: 250 }

/** A small file may be as repetitive as it likes. */
const SMALL = 10 * 1024 ** 2

const OPTIONS = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const

/** Opens a zip file as a bundle. Its files are read from within it, never unpacked to a disk. */
export async function openZip(path: string, limits = LIMITS): Promise<Opened> {
  return opened(() => yauzl.openPromise(path, OPTIONS), limits)
}

/** The same for a zip that lies elsewhere, such as in pieces in the database. */
export async function openZipFrom(reader: RandomAccessReader, size: number, limits = LIMITS): Promise<Opened> {
  return opened(() => yauzl.fromRandomAccessReaderPromise(reader, size, OPTIONS), limits)
}

async function opened(open: () => Promise<ZipFile>, limits: ZipLimits): Promise<Opened> {
  let zip: ZipFile | undefined
  try {
    zip = await open()
    const entries = await entriesOf(zip, limits)
    if (!entries.ok) zip.close()
    return entries.ok ? ok(bundleFrom(zip, entries.value)) : entries
  } catch (cause) {
    zip?.close()
    return refuse(
      cause instanceof Error && /file ?name|relative path|absolute path/i.test(cause.message)
        ? 'unsafe-name'
        : 'zip-damaged',
    )
  }
}

async function entriesOf(zip: ZipFile, limits: ZipLimits): Promise<Result<readonly Entry[], Unopened>> {
  if (zip.entryCount > MOST_FILES) return refuse('too-many-files')
  const entries: Entry[] = []
  let bytes = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return refuse('zip-encrypted')
    bytes += entry.uncompressedSize
    const isBomb = entry.uncompressedSize > SMALL && entry.uncompressedSize > limits.ratio * entry.compressedSize
    if (isBomb || bytes > limits.bytes) return refuse('zip-too-large')
    entries.push(entry)
  }
  return ok(entries)
}

// Many programs put a folder round what they zip, and some add files of their own beside it.
function bundleFrom(zip: ZipFile, entries: readonly Entry[]) {
  const files = entries.filter(({ fileName }) => !fileName.endsWith('/') && !/(^|\/)(\.|__MACOSX\/)/.test(fileName))
  const description = files
    .filter(({ fileName }) => fileName.split('/').at(-1) === DESCRIPTION_FILE)
    .sort((a, b) => a.fileName.length - b.fileName.length)[0]
  const folder = description?.fileName.slice(0, -DESCRIPTION_FILE.length) ?? ''
  const byName = new Map(
    files
      .filter(({ fileName }) => fileName.startsWith(folder))
      .map(entry => [entry.fileName.slice(folder.length), entry]),
  )
  return {
    names: [...byName.keys()].sort(),
    read: (name: string): Promise<Readable> => {
      const entry = byName.get(name)
      return entry ? zip.openReadStreamPromise(entry) : Promise.reject(new Error(`The zip holds no ${name}`))
    },
    close: () => {
      zip.close()
      return Promise.resolve()
    },
  }
}
