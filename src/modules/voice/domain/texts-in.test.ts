import { describe, expect, test } from 'vitest'
import { isInBoth, textsIn } from './texts-in.ts'

const WELSH_FIRST = {
  written_in: 'cy',
  asked: 'Mae dau fws yn rhy bell.',
  done: 'Rydym yn cwrdd yn y dref.',
  why: null,
  asked_again: 'Two buses are too far.',
  done_again: null,
  why_again: null,
} as const

describe('the texts of an answer', () => {
  test('are those of the language where they were written in it, else of the other', () => {
    expect(textsIn(WELSH_FIRST, 'en')).toEqual({
      asked: { text: 'Two buses are too far.', language: 'en' },
      done: { text: 'Rydym yn cwrdd yn y dref.', language: 'cy' },
      why: null,
    })
    expect(textsIn(WELSH_FIRST, 'cy').asked).toEqual({ text: 'Mae dau fws yn rhy bell.', language: 'cy' })
  })

  test.for([
    ['what was done is in one language only', WELSH_FIRST, false],
    ['all that there is stands in both', { ...WELSH_FIRST, done_again: 'We meet in town.' }, true],
    ['there is a reason in one only', { ...WELSH_FIRST, done_again: 'In town.', why: 'Arian.' }, false],
  ] as const)('can be read in both, or not: %s', ([, answer, both]) => {
    expect(isInBoth(answer)).toBe(both)
  })
})
