import { expect, test } from 'vitest'
import { sizeWords } from './size-words.ts'

test.for([
  [1, '1 KB'],
  [1536, '2 KB'],
  [1023 * 1024, '1,023 KB'],
  [1024 * 1024, '1 MB'],
  [2_500_000, '2.4 MB'],
  [20 * 1024 * 1024, '20 MB'],
] as const)('%i bytes are said as %s', ([bytes, words]) => {
  expect(sizeWords(bytes).en).toBe(words)
})
