import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFiles, ROOT } from './project-files.ts'

const documents = projectFiles(/\.md$/)
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const all = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(match => match[1] ?? '')),
]

/** The name by which a heading can be linked to, as code hosts make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

describe('the documents', () => {
  test('link to headings that are there', () => {
    const links = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?![a-z]+:)([^)#\s]*)#([^)\s]+)\)/g)].map(([, file = '', anchor = '']) => ({
        path,
        target: file === '' ? path : normalize(join(dirname(path), file)),
        anchor,
      })),
    )
    const broken = links.filter(({ target, anchor }) => {
      const headings = all(existsSync(join(ROOT, target)) ? textOf(target) : '', /^#+ (.+)$/gm)
      return !headings.some(heading => anchorOf(heading) === anchor)
    })
    expect(broken).toEqual([])
  })

  test('name only files of the program that are there, but for decisions, which tell of their own time', () => {
    const current = documents.filter(({ path }) => !path.startsWith('docs/decisions/'))
    const named = current.flatMap(({ path, text }) =>
      all(text, /`((?:src|test|tools|bench|demo|deploy|docs|bin)\/[\w@./-]+)`/g).map(file => ({ path, file })),
    )
    expect(named.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([])
  })

  test('tell to run only scripts that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Readonly<Record<string, string>> }
    const told = documents.flatMap(({ path, text }) =>
      all(text, /npm (?:run (?:--silent )?)?(?!run\b|ci\b|i\b|packages?\b|install\b)([a-z]+)`/g).map(script => ({
        path,
        script,
      })),
    )
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter(({ script }) => !(script in scripts))).toEqual([])
  })
})

test('every setting is explained in the table of settings, and nothing else is', () => {
  const read = all(textOf('src/app/config.ts'), /^ {2}(SIGHTLINE_\w+):/gm)
  const explained = all(textOf('docs/operate.md'), /^\| `(SIGHTLINE_\w+)` \|/gm)
  expect([...explained].sort()).toEqual([...read].sort())
})

describe('the decisions', () => {
  const decisions = documents.filter(({ path }) => /^docs\/decisions\/\d{4}-/.test(path) && !path.includes('0000-'))

  test.for(decisions.map(({ path, text }) => [path, text] as const))('%s is told in its order', ([path, text]) => {
    const number = Number(/\/(\d{4})-/.exec(path)?.[1])
    expect(text).toMatch(new RegExp(`^# ${number}\\. `))
    expect(text).toMatch(/^Date: \d{4}-\d{2}-\d{2}$/m)
    expect(text).toMatch(/^Status: (proposed|accepted|superseded by \[)/m)
    expect(all(text, /^## (.+)$/gm)).toEqual(['Context', 'Decision', 'Consequences'])
  })

  test('are numbered without gaps and listed in their folder', () => {
    const numbers = decisions.map(({ path }) => Number(/\/(\d{4})-/.exec(path)?.[1])).sort((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1))
    const listed = all(textOf('docs/decisions/README.md'), /^\| \[\d+\]\(([^)]+)\)/gm)
    expect([...listed].sort()).toEqual(decisions.map(({ path }) => path.replace('docs/decisions/', '')).sort())
  })
})
