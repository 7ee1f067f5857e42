import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles, ROOT } from './project-files.ts'

const files = projectFiles()
const findAll = (pattern: RegExp) =>
  files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(match => ({ path, found: match[1] ?? '' })))

const leadsOut = (path: string, found: string): boolean =>
  relative(ROOT, resolve(ROOT, dirname(path), found)).startsWith('..')

describe('the project speaks of itself alone', () => {
  test('no file refers to anything outside the project', () => {
    const upward = findAll(/((?:\.\.\/)+[\w@.-]+(?:\/[\w@.-]+)*)/g)
    expect(upward.filter(({ path, found }) => leadsOut(path, found))).toEqual([])
  })

  test("no file names a place on someone's own machine", () => {
    expect(findAll(/(?<![\w.])(\/(?:home|root|Users)\/[\w.-]+)/g)).toEqual([])
    expect(files.filter(({ text }) => text.includes(ROOT)).map(({ path }) => path)).toEqual([])
  })

  test('every link in a document leads to a file that is there', () => {
    const links = projectFiles(/\.md$/).flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(match => ({ path, found: match[1] ?? '' })),
    )
    expect(links.filter(({ path, found }) => !existsSync(join(ROOT, dirname(path), found)))).toEqual([])
  })
})
