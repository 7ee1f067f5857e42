import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse } from '#kernel/result.ts'
import { MOST_FILES, type Opened } from './bundle-files.ts'

/** Opens a folder as a bundle: the files directly in it. */
export async function openFolder(folder: string): Promise<Opened> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter(entry => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name)
  if (names.length > MOST_FILES) return refuse('too-many-files')
  return ok({
    names: names.sort(),
    read: name => Promise.resolve(createReadStream(join(folder, name))),
    close: () => Promise.resolve(),
  })
}
