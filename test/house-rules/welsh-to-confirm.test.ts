import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles, ROOT } from './project-files.ts'

const program = projectFiles(/^\/?(src|demo)\/.*(?<!\.test)\.tsx?$/)
  .map(({ text }) => text)
  .join('\n')

/** The rows of the list: English, Welsh, where used. */
const rows = [
  ...readFileSync(join(ROOT, 'docs/welsh-to-confirm.md'), 'utf8').matchAll(/^\| (.+?) \| (.+?) \| (.+) \|$/gm),
]
  .map(([, english = '', welsh = '']) => ({ english, welsh }))
  .filter(({ english }) => english !== 'English')

/** The pieces of a text between its values. */
const pieces = (welsh: string): readonly string[] => welsh.split('{…}').filter(piece => piece.trim() !== '')

describe('the Welsh to confirm', () => {
  test('is what the program says today', () => {
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ welsh }) => !pieces(welsh).every(piece => program.includes(piece)))).toEqual([])
  })

  test('is listed once', () => {
    const listed = rows.map(({ english, welsh }) => `${english} | ${welsh}`)
    expect(listed.filter((row, index) => listed.indexOf(row) !== index)).toEqual([])
  })
})
