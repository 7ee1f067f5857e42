import { expect, test } from 'vitest'
import { welshRoot } from './welsh-root.ts'

test('a Welsh word has one root however it mutates and whatever ends it', () => {
  const roots = (...words: string[]) => new Set(words.map(welshRoot)).size
  expect(roots('cynllun', 'gynllun', 'chynlluniau', 'nghynllunio')).toBe(1)
  expect(roots('plant', 'blant', 'phlant', 'mhlant')).toBe(1)
  expect(roots('gwasanaeth', 'wasanaeth', 'ngwasanaeth')).toBe(1)
  expect(roots('asesiad', 'asesiadau', 'asesu')).toBe(1)
  expect(roots('bwrdd', 'fwrdd', 'asesiad')).toBe(2)
})
