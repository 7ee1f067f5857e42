import { stat } from 'node:fs/promises'
import { refuse } from '#kernel/result.ts'
import type { Opened } from './bundle-files.ts'
import { openFolder } from './open-folder.ts'
import { openZip } from './open-zip.ts'

/** Opens a folder or a zip file as a bundle. */
export async function openBundle(path: string): Promise<Opened> {
  const found = await stat(path).catch(() => null)
  if (!found) return refuse('not-a-bundle')
  if (found.isDirectory()) return openFolder(path)
  return /\.zip$/i.test(path) ? openZip(path) : refuse('not-a-bundle')
}
