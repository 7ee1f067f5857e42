import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeReturnPath } from './return-path.ts'

describe('the page to return to', () => {
  test.for([
    ['/aberwen/children/1', '/aberwen/children/1'],
    ['/aberwen/children?q=nia%20p&page=2', '/aberwen/children?q=nia%20p&page=2'],
    ['/my-account', '/my-account'],
    ['', '/services'],
    ['/', '/services'],
    ['https://evil.example/', '/services'],
    ['//evil.example/', '/services'],
    ['/\\evil.example/', '/services'],
    ['/\t/evil.example/', '/services'],
    ['/x/..//evil.example', '/services'],
    ['javascript:alert(1)', '/services'],
    ['/sign-in?return=/sign-in', '/services'],
    ['/sign-out', '/services'],
    ['/set-password/abc', '/services'],
    ['/sign-institute', '/sign-institute'],
  ] as const)('%s leads to %s', ([asked, path]) => {
    expect(safeReturnPath(asked)).toBe(path)
  })

  test('never leaves this site, whatever is asked', () => {
    const tricky = fc.string({
      unit: fc.constantFrom('/', '\\', '.', ':', '@', '\t', '\n', ' ', '?', '#', 'a', '%2f', 'http'),
    })
    fc.assert(
      fc.property(tricky, asked => {
        const path = safeReturnPath(asked)
        expect(new URL(path, 'https://ours.example').origin).toBe('https://ours.example')
        expect(path.startsWith('//')).toBe(false)
      }),
    )
  })
})
