import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import bundled from '@sparticuz/chromium'
import { type BrowserServer, chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import manifest from '../package.json' with { type: 'json' }
import './provided.ts'

const FOLDER = fileURLToPath(
  new URL(`../.cache/chromium-${manifest.devDependencies['@sparticuz/chromium']}/`, import.meta.url),
)

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Starts one real Chromium for a run of the tests; each journey opens its own window in it. */
export default async function prepareBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowser()
  provide('browserEndpoint', server.wsEndpoint())
  return () => server.close()
}

/** Starts the browser that comes as a package, without a system install. */
export async function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await executable(), args: FLAGS })
}

/** Unpacks the browser that comes as a package, once, into a folder of this project's own. */
async function executable(): Promise<string> {
  if (!existsSync(FOLDER)) {
    mkdirSync(dirname(dirname(FOLDER)), { recursive: true })
    const part = mkdtempSync(FOLDER.replace(/\/$/, '-'))
    await unpackInto(part)
    moveOrDrop(part)
  }
  return join(FOLDER, 'chromium')
}

// The package unpacks into whatever the temporary folder is.
async function unpackInto(folder: string): Promise<void> {
  const usual = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await bundled.executablePath()
  } finally {
    if (usual === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = usual
  }
}

// Another run may have unpacked it meanwhile: then theirs is as good.
function moveOrDrop(part: string): void {
  try {
    renameSync(part, FOLDER)
  } catch {
    rmSync(part, { recursive: true, force: true })
  }
}
