import { describe, expect, test } from 'vitest'
import { same } from '#kernel/language.ts'
import { entryFor } from './entry-for.ts'
import type { NavigationItem } from './module.ts'

const item = (path: string, also?: readonly string[]): NavigationItem => ({
  label: same(path),
  path,
  permission: 'any-role',
  ...(also && { also }),
})
const ITEMS = [
  item('/'),
  item('/victims'),
  item('/victims/signals'),
  item('/inspections', ['/recommendations']),
  item('/lists', ['/team/signals']),
]

describe('a page belongs to one entry of the navigation', () => {
  test.for([
    ['/', '/'],
    ['/victims', '/victims'],
    ['/victims/0a1b', '/victims'],
    ['/victims/signals', '/victims/signals'],
    ['/recommendations/0a1b', '/inspections'],
    ['/team/signals/0a1b', '/lists'],
    ['/victimsandmore', undefined],
    ['/about', undefined],
  ] as const)('%s', ([page, entry]) => {
    expect(entryFor(ITEMS, page)?.path).toBe(entry)
  })
})
