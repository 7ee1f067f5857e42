import type { Words } from '#kernel/language.ts'
import type { Role } from '#kernel/permission.ts'
import type { NavigationItem } from './module.ts'
import { mayPass } from './gate.ts'

export const WORK_LISTS: Words = { en: 'Work lists', cy: 'Rhestrau gwaith' }
export const WORK_LISTS_PATH = '/lists'

/** The lists of work that someone may open. */
export const workListsFor = (items: readonly NavigationItem[], roles: readonly Role[]): readonly NavigationItem[] =>
  items.filter(({ isList, permission }) => isList && mayPass(permission, roles))

/** What the navigation shows to someone: the lists of work gathered into one entry after the first. */
export function navigationOf(items: readonly NavigationItem[], roles: readonly Role[]): readonly NavigationItem[] {
  const [first, ...others] = items.filter(({ isList, permission }) => !isList && mayPass(permission, roles))
  const lists = workListsFor(items, roles)
  const gathered: NavigationItem = {
    label: WORK_LISTS,
    path: WORK_LISTS_PATH,
    permission: 'any-role',
    also: lists.map(({ path }) => path),
  }
  return [...(first ? [first] : []), ...(lists.length > 0 ? [gathered] : []), ...others]
}
