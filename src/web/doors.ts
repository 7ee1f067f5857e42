import { TrieRouter } from 'hono/router/trie-router'
import type { Gate } from './gate.ts'
import type { Module } from './module.ts'

/** Finds the gate of the page at a path inside a service, as a link has it; null where there is no such page. */
export type Doors = (path: string) => Gate | null

/** The gates of all pages that modules have, each where the program itself would look for the page. */
export function doorsOf(modules: readonly Module[]): Doors {
  const router = new TrieRouter<Gate>()
  for (const { method, path, permission } of modules.flatMap(({ routes }) => routes ?? []))
    if (method === 'get') router.add('GET', path, permission)
  return path => {
    const [inside = ''] = path.split(/[?#]/)
    const [found] = router.match('GET', inside === '' ? '/' : inside)
    return found[0]?.[0] ?? null
  }
}
