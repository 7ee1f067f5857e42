import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { readRecord } from '#kernel/read-value.ts'
import { childIdentifier, identifierKey } from './child-identifier.ts'

const today = localDate('2026-11-22')

describe('an identifier', () => {
  test.for([
    ['nhs', '943 476 5919', false],
    ['nhs', '943 476 5918', true],
    ['uln', '9276308686', false],
    ['upn', 'A801200005001', true],
    ['pnc', '19/123456E', false],
    ['pnc', '19/123456F', true],
    ['social-care', 'anything/1', false],
    ['their-own-kind', '943 476 5918', false],
  ] as const)('of kind %s, “%s”, refused: %s', ([kind, value, refused]) => {
    const { errors } = readRecord(childIdentifier, { child_id: 'c', kind, value }, today)
    expect('value' in errors).toBe(refused)
  })

  test('is found again however it was written', () => {
    expect(identifierKey('pnc', '19/123456e', today)).toBe(identifierKey('pnc', '2019/0123456E', today))
    expect(identifierKey('nhs', '943-476-5919', today)).toBe(identifierKey('nhs', '9434765919', today))
    expect(identifierKey('court', 'ab 12', today)).toBe(identifierKey('court', 'AB12', today))
  })
})
