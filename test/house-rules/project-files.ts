import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const NOT_OURS = ['.git', '.cache', 'data', 'node_modules']
const TEXT = /(\.(ts|tsx|mjs|json|sql|scss|md|yml|yaml|csv|sh|svg|service)|\/(run|LICENSE|\.npmrc|\.gitignore))$/

export type ProjectFile = { readonly path: string; readonly text: string }

/** Every text file of the project, by its path from the top. */
export function projectFiles(wanted: RegExp = TEXT): readonly ProjectFile[] {
  return walk(ROOT)
    .map(path => relative(ROOT, path))
    .filter(path => wanted.test(`/${path}`))
    .map(path => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return isOurs(path) ? walk(path) : []
    return entry.isFile() ? [path] : []
  })
}

const isOurs = (folder: string): boolean => !NOT_OURS.includes(relative(ROOT, folder))
