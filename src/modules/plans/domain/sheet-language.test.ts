import { expect, test } from 'vitest'
import { sheetLanguage } from './sheet-language.ts'

test.for([
  [null, 'welsh', 'english', 'cy'],
  [null, 'english', 'welsh', 'en'],
  [null, null, 'welsh', 'cy'],
  [null, 'polish', 'welsh', 'en'],
  [null, null, null, 'en'],
  ['welsh', 'english', 'english', 'cy'],
  ['english', 'welsh', 'welsh', 'en'],
] as const)('chosen %s, letters %s, speech %s: %s', ([chosen, written_language, spoken_language, language]) => {
  expect(sheetLanguage(chosen, { written_language, spoken_language })).toBe(language)
})
