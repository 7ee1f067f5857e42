import { describe, expect, test } from 'vitest'
import type { TextPattern } from '#kernel/entity.ts'
import { EMAIL, PHONE, POSTCODE } from './contact-patterns.ts'

const kept = ({ matches, tidy }: TextPattern, text: string): string | null => {
  const tidied = tidy?.(text) ?? text
  return matches.test(tidied) ? tidied : null
}

describe('a postcode is kept in capitals with one space', () => {
  test.for([
    ['SY23 3AS', 'SY23 3AS'],
    ['sy233as', 'SY23 3AS'],
    ['  m1  1ae', 'M1 1AE'],
    ['ec1a1bb', 'EC1A 1BB'],
    ['SY23', null],
    ['not a postcode', null],
  ] as const)('%s is %s', ([typed, postcode]) => {
    expect(kept(POSTCODE, typed)).toBe(postcode)
  })
})

describe('a phone number is one that a person could dial', () => {
  test.for([
    ['01632 960 001', true],
    ['+44 808 157 0192', true],
    ['(01632) 960001', true],
    ['01632 (960) 001 ext 12', true],
    ['ring his mum', false],
    ['12345', false],
  ] as const)('%s: %s', ([typed, valid]) => {
    expect(kept(PHONE, typed) !== null).toBe(valid)
  })
})

describe('an email address has a name, one @ and a domain', () => {
  test.for([
    ['carys.bowen@aberwen.example', true],
    ['carys.bowen@aberwen', false],
    ['carys bowen@aberwen.example', false],
    ['carys@bowen@aberwen.example', false],
    ['carys@aberwen..example', false],
  ] as const)('%s: %s', ([typed, valid]) => {
    expect(kept(EMAIL, typed) !== null).toBe(valid)
  })
})
