import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languagePath } from './language-path.ts'

describe('languagePath keeps the place', () => {
  test.for([
    ['/aberwen/children', '/aberwen/children?lang=cy'],
    ['/aberwen/children?page=2&sort=name', '/aberwen/children?page=2&sort=name&lang=cy'],
    ['/aberwen/children?lang=en&page=2', '/aberwen/children?lang=cy&page=2'],
    ['/', '/?lang=cy'],
  ] as const)('%s is %s', ([path, expected]) => {
    expect(languagePath(path, 'cy')).toBe(expected)
  })

  test('asking twice is asking once, and the last language wins', () => {
    const queries = fc.dictionary(fc.string({ minLength: 1 }), fc.string())
    fc.assert(
      fc.property(queries, query => {
        const path = `/place?${new URLSearchParams(query).toString()}`
        expect(languagePath(languagePath(path, 'en'), 'cy')).toBe(languagePath(path, 'cy'))
      }),
    )
  })
})
