// Node runs TypeScript by itself, but not JSX. Imported before the program, this gives it JSX as well; what was worked
// out is kept, so that only a file that changed costs time.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const CACHE = join(ROOT, '.cache', 'tsx')

process.setSourceMapsEnabled(true)
registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', source: inJavaScript(fileURLToPath(url)), shortCircuit: true }
  },
})

/** @param {string} file */
function inJavaScript(file) {
  const text = readFileSync(file, 'utf8')
  const kept = join(CACHE, `${createHash('sha256').update(file).update('\n').update(text).digest('hex')}.mjs`)
  return read(kept) ?? keep(kept, transform(file, text))
}

/**
 * @param {string} file
 * @param {string} text
 */
function transform(file, text) {
  const { code } = transformSync(text, {
    loader: 'tsx',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'node24',
    sourcefile: file,
    sourcemap: 'inline',
    sourcesContent: false,
  })
  return code
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Keeps the code where it may be written; where it may not, the next start works it out again.
 * @param {string} file
 * @param {string} code
 */
function keep(file, code) {
  try {
    mkdirSync(CACHE, { recursive: true })
    const part = `${file}.${process.pid}`
    writeFileSync(part, code)
    renameSync(part, file)
  } catch {
    // A folder that only its owner may write to is a good place for a program.
  }
  return code
}
