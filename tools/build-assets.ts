import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { BuildOptions, OutputFile } from 'esbuild'
import type { Assets } from '#ui/assets.ts'

/** What was built, from what: the addresses that pages use, and the files that stand in the folder. */
export type Manifest = Assets & { readonly inputs: string; readonly files: readonly string[] }

type File = { readonly name: string; readonly content: Uint8Array }

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SOURCES = join(ROOT, 'src/ui/assets')

/** The packages that end up in the files, or make them. */
const PACKAGES = ['govuk-frontend', '@ministryofjustice/frontend', '@simplewebauthn/browser', 'sass', 'esbuild']

/**
 * Makes the style sheet, the scripts and the icon in `outDir`, each named after its content and with compressed
 * copies beside it. Does nothing where the manifest there was made from the same inputs.
 */
export async function buildAssets(outDir: string): Promise<Manifest> {
  const inputs = await hashOfInputs()
  const before = await manifestIn(outDir)
  if (before?.inputs === inputs) return before

  const [css, start, scripts, icon] = await Promise.all([styles(), startScript(), pageScripts(), iconImage()])
  const files = [css, start, ...scripts, icon]
  const written = (await write(outDir, files)).flat()
  const manifest: Manifest = {
    inputs,
    css: addressOf(css),
    start: addressOf(start),
    js: addressOf(scripts.find(file => file.name.startsWith('sightline-'))),
    icon: addressOf(icon),
    files: written,
  }
  await writeFile(join(outDir, 'manifest.json'), JSON.stringify(manifest, null, 2))
  await removeOthers(outDir, new Set([...written, 'manifest.json']))
  return manifest
}

async function hashOfInputs(): Promise<string> {
  const entries = await readdir(SOURCES, { recursive: true, withFileTypes: true })
  const sources = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const packages = PACKAGES.map(name => join(ROOT, 'node_modules', name, 'package.json'))
  const paths = [...sources.toSorted(), ...packages, fileURLToPath(import.meta.url)]
  const hash = createHash('sha256')
  for (const content of await Promise.all(paths.map(path => readFile(path)))) hash.update(content)
  return hash.digest('hex')
}

async function manifestIn(outDir: string): Promise<Manifest | null> {
  try {
    return JSON.parse(await readFile(join(outDir, 'manifest.json'), 'utf8')) as Manifest
  } catch {
    return null // none yet, or one cut short: built anew either way
  }
}

/** The style sheet. MoJ Frontend asks for `node_modules/…` from the project's root. */
async function styles(): Promise<File> {
  const { compileAsync } = await import('sass')
  const { css } = await compileAsync(join(SOURCES, 'sightline.scss'), {
    loadPaths: [join(ROOT, 'node_modules'), ROOT],
    quietDeps: true,
    style: 'compressed',
  })
  return named('sightline.css', Buffer.from(css))
}

const startScript = async (): Promise<File> => {
  const [script] = await bundle({ entryPoints: [join(SOURCES, 'scripts/start.ts')], format: 'iife' })
  if (!script) throw new Error('The start script came out empty')
  return script
}

const pageScripts = (): Promise<readonly File[]> =>
  bundle({ entryPoints: [join(SOURCES, 'scripts/sightline.ts')], format: 'esm', splitting: true })

async function bundle(options: BuildOptions): Promise<readonly File[]> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    outdir: SOURCES,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    legalComments: 'none',
  })
  return (outputFiles as readonly OutputFile[]).map(({ path, contents }) => ({
    name: basename(path),
    content: contents,
  }))
}

const iconImage = async (): Promise<File> => named('icon.svg', await readFile(join(SOURCES, 'icon.svg')))

function named(name: string, content: Uint8Array): File {
  const [stem, extension] = name.split('.')
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return { name: `${stem}-${hash}.${extension}`, content }
}

function addressOf(file: File | undefined): string {
  if (!file) throw new Error('A script is missing from what was built')
  return `/assets/${file.name}`
}

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

async function write(outDir: string, files: readonly File[]): Promise<readonly (readonly string[])[]> {
  await mkdir(outDir, { recursive: true })
  return Promise.all(
    files.map(async ({ name, content }) => {
      await writeFile(join(outDir, name), content)
      await writeFile(join(outDir, `${name}.br`), await inBrotli(content))
      await writeFile(join(outDir, `${name}.gz`), await inGzip(content, { level: 9 }))
      return [name, `${name}.br`, `${name}.gz`]
    }),
  )
}

async function removeOthers(outDir: string, kept: ReadonlySet<string>): Promise<void> {
  const others = (await readdir(outDir)).filter(name => !kept.has(name))
  await Promise.all(others.map(name => rm(join(outDir, name), { recursive: true })))
}
