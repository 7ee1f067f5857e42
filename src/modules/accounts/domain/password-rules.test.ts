import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PASSWORD_LENGTH, passwordProblem } from './password-rules.ts'

const owner = { name: 'Nia Prydderch', email: 'nia.prydderch@aberwen.example' }

describe('a password', () => {
  test.for([
    ['three words that mean nothing', 'teapot-otter-violet', null],
    ['twelve characters', 'kestrel7moss', null],
    ['Welsh letters count as one each', 'ŵŷâêîôûäëïöü', null],
    ['eleven characters are too few', 'kestrel7mos', 'too-short'],
    ['longer than anyone types', 'ab'.repeat(129), 'too-long'],
    ['a common word, dressed up', 'P-a-s-s-w-o-r-d-1-2-3', 'too-common'],
    ['a common word said twice', 'passwordpassword', 'too-common'],
    ['a club', 'Liverpool2025!', 'too-common'],
    ['Welsh for password', 'cyfrinair2025', 'too-common'],
    ['one key held down', 'aaaaaaaaaaaaaa', 'too-common'],
    ['a few keys over and over', 'abcabcabcabc', 'too-common'],
    ['digits in a row', '123456789012', 'too-common'],
    ['digits backwards', '987654321098', 'too-common'],
    ['the keyboard', 'qwertyuiop123', 'too-common'],
    ['the surname in it', 'my-prydderch-secret', 'holds-name-or-email'],
    ['the start of the e-mail in it', 'NIA.PRYDDERCH-2025', 'holds-name-or-email'],
  ] as const)('%s: %s', ([, password, problem]) => {
    expect(passwordProblem(password, owner)).toBe(problem)
  })

  test('a short name part does not bar ordinary words', () => {
    expect(passwordProblem('rhaniaeth-melyn-gwynt', { name: 'Nia Jo', email: 'n@a.cy' })).toBeNull()
  })

  test('words drawn at random are accepted, in any case, without rules of composition', () => {
    const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{7}$/)
    const drawn = fc.uniqueArray(word, { minLength: 3, maxLength: 6 })
    fc.assert(
      fc.property(drawn, words => {
        expect(passwordProblem(words.join(' '), owner)).toBeNull()
      }),
    )
  })

  test('nothing under the least length is accepted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: PASSWORD_LENGTH.least - 1 }), password => {
        expect(passwordProblem(password, owner)).toBe('too-short')
      }),
    )
  })
})
