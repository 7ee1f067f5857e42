import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './project-files.ts'

const MODULES = join(ROOT, 'src', 'modules')
const FOLDERS = ['domain', 'data', 'web']
const modules = readdirSync(MODULES, { withFileTypes: true }).filter(entry => entry.isDirectory())

describe.for(modules.map(({ name }) => name))('the module %s', name => {
  const entries = readdirSync(join(MODULES, name), { withFileTypes: true })

  test('says in a README what it is', () => {
    expect(existsSync(join(MODULES, name, 'README.md'))).toBe(true)
  })

  test('keeps its rules, its queries and its pages apart, and nothing else', () => {
    const folders = entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
    expect(folders.filter(folder => !FOLDERS.includes(folder))).toEqual([])
  })
})
