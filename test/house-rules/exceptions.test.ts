import { expect, test } from 'vitest'
import { projectFiles } from './project-files.ts'

test('every exception from a rule of the linter gives its reason', () => {
  const silent = projectFiles(/\.(ts|tsx|mjs)$/).flatMap(({ path, text }) =>
    [...text.matchAll(/\/[/*] *eslint-disable(?![^\n]* -- \w)[^\n]*/g)].map(([line]) => `${path}: ${line}`),
  )
  expect(silent).toEqual([])
})
