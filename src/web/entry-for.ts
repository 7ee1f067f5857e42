import type { NavigationItem } from './module.ts'

const isUnder = (inside: string, path: string): boolean =>
  inside === path || (path !== '/' && inside.startsWith(`${path}/`))

/** The entry of the navigation to which a page belongs: the one whose path says most of the page’s own; null for none. */
export function entryFor(items: readonly NavigationItem[], inside: string): NavigationItem | null {
  const leading = items.flatMap(item => [item.path, ...(item.also ?? [])].map(path => ({ item, path })))
  const [nearest] = leading
    .filter(({ path }) => isUnder(inside, path))
    .toSorted((a, b) => b.path.length - a.path.length)
  return nearest?.item ?? null
}
