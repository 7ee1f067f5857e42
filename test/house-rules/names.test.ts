import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles } from './project-files.ts'

const paths = projectFiles(/\/(src|test|tools|bench|demo)\/.*\.(ts|tsx|mjs|sql|scss)$/).map(({ path }) => path)
const SAYS_NOTHING = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager', 'service', 'types', 'stuff']

/** The words that a file's name is made of, without its endings. */
const stem = (path: string): string => basename(path).replace(/\..*$/, '')

describe('the name of a file', () => {
  test('is in kebab-case', () => {
    expect(paths.filter(path => !/^_?[a-z0-9]+(-[a-z0-9]+)*$/.test(stem(path)))).toEqual([])
  })

  test('says what is in it', () => {
    expect(paths.filter(path => SAYS_NOTHING.includes(stem(path)))).toEqual([])
  })

  test('of a migration begins with a number of its own', () => {
    const migrations = paths.filter(path => path.endsWith('.sql')).map(path => basename(path))
    const numbers = migrations.map(name => /^(\d{4})-/.exec(name)?.[1])
    expect(numbers).not.toContain(undefined)
    expect(new Set(numbers).size).toBe(migrations.length)
  })
})
