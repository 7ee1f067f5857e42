import type { Hono } from 'hono'
import { newId } from '#kernel/id.ts'
import type { Role } from '#kernel/permission.ts'
import { openLog } from '#web/log.ts'
import type { Module } from '#web/module.ts'
import type { Visitor } from '#web/visit.ts'
import { createWeb, type Identity } from '#web/web.tsx'
import type { TestDb } from './databases.ts'

const ORIGIN = 'http://localhost:3000'
const ASSETS = { css: '/assets/a.css', js: '/assets/a.js', start: '/assets/s.js', icon: '/assets/i.svg' }

/** Someone with roles in services, who is signed in. */
export const someone = (roles: Readonly<Record<string, readonly Role[]>>, name = 'Elin Enghraifft'): Visitor => ({
  accountId: newId(),
  name,
  email: 'elin@example.org',
  language: null,
  memberships: Object.entries(roles).map(([id, held]) => ({
    service: { id, name: { en: `Service ${id}`, cy: `Gwasanaeth ${id}` }, nation: 'wales' },
    roles: held,
  })),
})

export const signedIn = (visitor: Visitor): Identity => ({ state: 'signed-in', visitor })

/** Some modules as whoever `identity` says meets them: requests of our own pages, and their answers as they are. */
export function webWorld(db: TestDb, modules: readonly Module[], identity: () => Identity, clock = () => new Date()) {
  const app: Hono = createWeb({
    db,
    modules,
    publicUrl: new URL(ORIGIN),
    identify: () => Promise.resolve(identity()),
    assets: ASSETS,
    serveAssets: (_c, next) => next(),
    demo: false,
    log: openLog('silent'),
    clock,
  })
  const headers = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' }
  return {
    get: (path: string, more: Record<string, string> = {}) =>
      app.request(`${ORIGIN}${path}`, { headers: { ...headers, ...more } }),
    post: (path: string, form: Readonly<Record<string, string>> | FormData, more: Record<string, string> = {}) =>
      app.request(`${ORIGIN}${path}`, {
        method: 'POST',
        headers: { ...headers, ...more },
        body: form instanceof FormData ? form : new URLSearchParams(form),
      }),
    upload: (path: string, field: string, file: File, more: Record<string, string> = {}) => {
      const body = new FormData()
      body.append(field, file)
      return app.request(`${ORIGIN}${path}`, { method: 'POST', headers: { ...headers, ...more }, body })
    },
  }
}
