import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A bundle's files by name, as text or as the very bytes. */
export type BundleText = Readonly<Record<string, string | Uint8Array>>

/** A new empty folder, gone after the test. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-bundle-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Writes a bundle for the test, described as holding exactly the CSV files that it holds unless it describes itself. */
export async function bundleFolder(files: BundleText, source = 'old-system'): Promise<string> {
  const folder = await testFolder()
  const resources = Object.keys(files)
    .filter(path => path.endsWith('.csv'))
    .map(path => ({ name: path.slice(0, -4), path }))
  const description = JSON.stringify({ profile: 'tabular-data-package', sightline: { format: 1, source }, resources })
  for (const [name, content] of Object.entries({ 'datapackage.json': description, ...files })) {
    await writeFile(join(folder, name), content)
  }
  return folder
}
