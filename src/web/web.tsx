import { randomBytes } from 'node:crypto'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import type { JSX } from 'preact'
import type { LookAsked } from '#db/contributions.ts'
import type { Db } from '#db/db.ts'
import { inService, lookInService, type Reach, type Reader, type Worker } from '#db/work.ts'
import { londonDay } from '#kernel/local-date.ts'
import { permissionsOf } from '#kernel/permission.ts'
import type { Assets } from '#ui/assets.ts'
import { readForm } from './form.ts'
import { addressWithoutSwitch, languageOf, rememberAskedLanguage } from './language-choice.ts'
import { errorForLog, type Log } from './log.ts'
import { leaveMessage } from './message.ts'
import type { Module } from './module.ts'
import { type PageMaker, pageMaker } from './page.tsx'
import { Problem } from './problem.ts'
import { problemPage } from './problem-page.tsx'
import { rateLimit } from './rate-limit.ts'
import { type Gate, mayPass } from './gate.ts'
import type { OpenRoute, ServiceRoute } from './routes.ts'
import { callerAddress } from './caller-address.ts'
import { compressedPages } from './compressed-pages.ts'
import { Detour } from './detour.ts'
import { keepExpiredForm } from './expired-form.ts'
import { ownPostsOnly, securityHeaders } from './security.ts'
import type { Call, Membership, PageFrame, Visit, Visitor } from './visit.ts'

/** What a sign-in cookie turns out to be. */
export type Identity =
  | { readonly state: 'signed-in'; readonly visitor: Visitor }
  | { readonly state: 'expired'; readonly accountId: string }
  | null

export type WebOptions = {
  readonly db: Db
  readonly modules: readonly Module[]
  readonly publicUrl: URL
  readonly identify: (c: Context, now: Date) => Promise<Identity>
  readonly assets: Assets
  readonly serveAssets: MiddlewareHandler
  readonly demo: boolean
  readonly log: Log
  readonly clock: () => Date
}

type Kit = WebOptions & { readonly pages: PageMaker }

declare module 'hono' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface ContextVariableMap {
    requestId: string
    identity: Identity
    route: string
  }
}

const MEGABYTE = 1024 * 1024

/** The whole web application, made of what its modules say of themselves. Stateless: several may run on one database. */
export function createWeb(options: WebOptions): Hono {
  const kit: Kit = { ...options, pages: pageMaker(options) }
  const app = new Hono({ strict: false }) // `/aberwen` and `/aberwen/` are one place
  app.onError((error, c) => answerError(kit, c, error))
  app.notFound(c => answerError(kit, c, new Problem(404)))
  app.use(nameAndLog(kit))
  app.use(securityHeaders(options.publicUrl.protocol === 'https:'))
  app.use(compressedPages)
  app.use('/assets/*', options.serveAssets)
  app.get('/health', async c => {
    await options.db.kysely.selectNoFrom(eb => eb.val(1).as('one')).execute()
    return c.text('ok')
  })
  app.use(ownPostsOnly(options.publicUrl))
  app.use(async (c, next) => {
    c.set('identity', await options.identify(c, options.clock()))
    await next()
  })
  app.use(rateLimit(callerOf))
  app.get('*', rememberLanguage)
  for (const module of options.modules) for (const route of module.openRoutes ?? []) addOpenRoute(app, kit, route)
  for (const module of options.modules) for (const route of module.routes ?? []) addServiceRoute(app, kit, route)
  return app
}

/** Whoever has signed in is one caller, wherever they ask from; others are known by where they ask from. */
const callerOf = (c: Context): string => visitorOf(c)?.accountId ?? callerAddress(c)

const nameAndLog =
  ({ log, clock }: Kit): MiddlewareHandler =>
  async (c, next) => {
    const requestId = randomBytes(6).toString('hex')
    c.set('requestId', requestId)
    c.set('route', 'none')
    const started = clock().getTime()
    await next()
    c.header('x-request-id', requestId)
    if (!c.req.path.startsWith('/assets/')) c.header('cache-control', 'no-store')
    // The route's pattern is logged, not the address: a search for a name stands in the address.
    log.info({
      request: requestId,
      method: c.req.method,
      route: c.var.route,
      status: c.res.status,
      ms: clock().getTime() - started,
    })
  }

const rememberLanguage: MiddlewareHandler = async (c, next) => {
  if (rememberAskedLanguage(c)) return c.redirect(addressWithoutSwitch(c.req.url), 302)
  await next()
  return undefined
}

function addOpenRoute(app: Hono, kit: Kit, route: OpenRoute): void {
  app[route.method](route.path, bodyLimit({ maxSize: MEGABYTE, onError: tooLarge }), c => {
    c.set('route', route.path)
    const call = callOf(kit, c)
    if (route.gate === 'anyone') return route.handle(call)
    const { visitor } = call
    return visitor ? route.handle({ ...call, visitor }) : askToSignIn(kit, c)
  })
}

function addServiceRoute(app: Hono, kit: Kit, route: ServiceRoute): void {
  const limit = bodyLimit({ maxSize: route.maxBody ?? MEGABYTE, onError: tooLarge })
  app[route.method](`/:service${route.path === '/' ? '' : route.path}`, limit, c => {
    c.set('route', route.path)
    const { visitor } = callOf(kit, c)
    if (!visitor) return askToSignIn(kit, c)
    const membership = visitor.memberships.find(({ service }) => service.id === c.req.param('service'))
    if (!membership) throw new Problem(404)
    if (!mayPass(route.permission, membership.roles)) throw new Problem(403)
    return route.handle(visitOf(kit, c, { visitor, membership, gate: route.permission }))
  })
}

const tooLarge = (): never => {
  throw new Problem(413)
}

const visitorOf = (c: Context): Visitor | null => {
  const identity = c.get('identity')
  return identity?.state === 'signed-in' ? identity.visitor : null
}

async function askToSignIn(kit: Kit, c: Context): Promise<Response> {
  const identity = c.get('identity')
  const address = addressWithoutSwitch(c.req.url)
  if (c.req.method === 'GET') return c.redirect(`/sign-in?return=${encodeURIComponent(address)}`, 303)
  const kept = identity?.state === 'expired' ? await keepExpiredForm(kit.db, c, identity.accountId, kit.clock()) : null
  const back = kept ?? (c.req.header('referer') ? addressWithoutSwitch(c.req.header('referer') ?? '') : '/')
  return c.redirect(`/sign-in?return=${encodeURIComponent(back)}&expired=${kept ? 'kept' : 'yes'}`, 303)
}

function callOf(kit: Kit, c: Context): Call {
  const visitor = visitorOf(c)
  const language = languageOf(c, visitor?.language ?? null)
  const now = kit.clock()
  return {
    c,
    requestId: c.get('requestId'),
    route: c.get('route'),
    language,
    now,
    today: londonDay(now),
    visitor,
    param: name => c.req.param(name) ?? '',
    query: name => c.req.query(name) ?? '',
    form: () => readForm(c),
    page: (frame: PageFrame, content: JSX.Element) =>
      kit.pages(c, { language, visitor, membership: null }, frame, content),
    go: path => c.redirect(path, 303),
  }
}

/** The routes that reach further than the rest. Someone who also works with children has no such reach on their pages. */
const REACHES: Readonly<Partial<Record<Gate, Reach>>> = {
  'victim.read': 'victims',
  'victim.write': 'victims',
  'nation.read': 'nation',
}

type Entry = { readonly visitor: Visitor; readonly membership: Membership; readonly gate: Gate }

function visitOf(kit: Kit, c: Context, { visitor, membership, gate }: Entry): Visit {
  const call = callOf(kit, c)
  const { service, roles } = membership
  const permissions = permissionsOf(roles)
  const reach = REACHES[gate]
  const worker: Worker = {
    serviceId: service.id,
    accountId: visitor.accountId,
    request: call.requestId,
    ...(reach && { reach }),
  }
  const href = (path: string): string => `/${service.id}${path}`
  return {
    ...call,
    visitor,
    service,
    roles,
    worker,
    href,
    gate,
    may: permission => permissions.has(permission),
    isOpenTo: (reader, childId) =>
      isOpenTo(kit, reader, { childId, accountId: visitor.accountId, email: visitor.email, today: call.today }),
    look: work => lookInService(kit.db, worker, work),
    change: work => inService(kit.db, worker, work),
    page: (frame, content) => kit.pages(c, { language: call.language, visitor, membership }, frame, content),
    childTabs: kit.modules.flatMap(({ childTabs }) => childTabs ?? []).filter(tab => mayPass(tab.permission, roles)),
    childForms: kit.modules
      .flatMap(({ childForms }) => childForms ?? [])
      .filter(form => mayPass(form.permission, roles)),
    goTo: (path, message) => {
      if (message) leaveMessage(c, message)
      return c.redirect(href(path), 303)
    },
  }
}

async function isOpenTo({ modules }: Kit, reader: Reader, asked: LookAsked): Promise<boolean> {
  for (const { contributes } of modules) if (await contributes?.opens?.(reader, asked)) return true
  return false
}

function answerError(kit: Kit, c: Context, error: unknown): Response {
  if (error instanceof Detour) return c.redirect(`/${c.req.path.split('/')[1] ?? ''}${error.path}`, 303)
  const problem = asProblem(error)
  if (problem.status >= 500)
    kit.log.error({ request: c.get('requestId'), route: c.get('route'), error: errorForLog(error) })
  const visitor = visitorOf(c)
  const membership = visitor?.memberships.find(({ service }) => service.id === c.req.path.split('/')[1]) ?? null
  const language = languageOf(c, visitor?.language ?? null)
  const { frame, content } = problemPage(problem, c.get('requestId'))
  return kit.pages(c, { language, visitor, membership }, frame, content)
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof HTTPException) return new Problem(error.status === 403 ? 403 : 400)
  return new Problem(isUnavailable(error) ? 503 : 500)
}

/** The database is away or has no connection to give: worth trying again, unlike a fault of ours. */
const UNAVAILABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', '57P01', '57P03', '53300'])
const isUnavailable = (error: unknown): boolean =>
  error instanceof Error && UNAVAILABLE.has(String((error as { code?: unknown }).code))
