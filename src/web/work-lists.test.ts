import { describe, expect, test } from 'vitest'
import { same } from '#kernel/language.ts'
import type { NavigationItem } from './module.ts'
import { navigationOf, workListsFor } from './work-lists.ts'

const item = (path: string, permission: NavigationItem['permission'], isList?: true): NavigationItem => ({
  label: same(path),
  path,
  permission,
  ...(isList && { isList }),
})
const ITEMS = [
  item('/caseload', 'caseload.read'),
  item('/unallocated', 'case.allocate', true),
  item('/children', 'child.read'),
  item('/concerns', 'safety.write', true),
  item('/nation', 'any-role'),
]
const paths = (items: readonly NavigationItem[]) => items.map(({ path }) => path)

describe('the navigation', () => {
  test('gathers the lists of work in one entry after the first', () => {
    expect(paths(navigationOf(ITEMS, ['team-manager']))).toEqual(['/caseload', '/lists', '/children', '/nation'])
  })

  test('marks that entry on the page of each list that the person may open', () => {
    const [, lists] = navigationOf(ITEMS, ['team-manager'])
    expect(lists?.also).toEqual(['/unallocated', '/concerns'])
  })

  test('has no such entry for those who may open none', () => {
    expect(paths(navigationOf(ITEMS, ['board-member']))).toEqual(['/nation'])
    expect(workListsFor(ITEMS, ['board-member'])).toEqual([])
  })
})
