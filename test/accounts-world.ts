import type { Hono, MiddlewareHandler } from 'hono'
import pino from 'pino'
import type { Db } from '#db/db.ts'
import { inIdentity } from '#db/work.ts'
import { accountsModule, type AccountsOptions, disableUser, identify, sessionToken } from '#modules/accounts/index.ts'
import type { Assets } from '#ui/assets.ts'
import type { Module } from '#web/module.ts'
import { createWeb } from '#web/web.tsx'
import { type WebClient, webClient } from './web-client.ts'

export type AccountsWorld = {
  readonly app: Hono
  readonly now: () => Date
  /** Lets time pass. */
  readonly pass: (seconds: number) => void
  /** A browser that nobody has used. */
  readonly client: (headers?: Readonly<Record<string, string>>) => WebClient
  readonly disable: (email: string) => Promise<void>
  readonly eventsOf: (email: string) => Promise<readonly string[]>
}

type Files = { readonly assets: Assets; readonly serveAssets: MiddlewareHandler }

const NO_FILES: Files = {
  assets: { css: '/assets/a.css', js: '/assets/a.js', start: '/assets/start.js', icon: '/assets/icon.svg' },
  serveAssets: (_c, next) => next(),
}

/** The web application with accounts, and modules beside them if any, at a time that the test sets. */
export function accountsWorld(
  db: Db,
  options: Partial<AccountsOptions> = {},
  files = NO_FILES,
  beside: readonly Module[] = [],
): AccountsWorld {
  let moment = new Date('2026-11-22T10:00:00Z')
  const publicUrl = options.publicUrl ?? new URL('https://sightline.example')
  const app = createWeb({
    db,
    publicUrl,
    modules: [accountsModule({ db, publicUrl, secondFactor: 'required', mail: null, ...options }), ...beside],
    identify: (c, now) => {
      const token = sessionToken(c)
      return token === null ? Promise.resolve(null) : identify(db, token, now)
    },
    ...files,
    demo: false,
    log: pino({ level: 'silent' }),
    clock: () => moment,
  })
  return {
    app,
    now: () => moment,
    pass: seconds => {
      moment = new Date(moment.getTime() + seconds * 1000)
    },
    client: headers => webClient(app, publicUrl.origin, headers),
    disable: async email => void (await disableUser(db, email, moment)),
    eventsOf: email => eventsOf(db, email),
  }
}

async function eventsOf(db: Db, email: string): Promise<readonly string[]> {
  const rows = await inIdentity(db, { accountId: null, request: 'test' }, tx =>
    tx
      .selectFrom('account_event')
      .innerJoin('account', 'account.id', 'account_event.account_id')
      .select('kind')
      .where('email', '=', email)
      .orderBy('at')
      .execute(),
  )
  return rows.map(({ kind }) => kind)
}
