import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { SESSION_CLOCKS } from '../domain/session-clocks.ts'

/** `__Host-` makes browsers refuse it over plain HTTP, for other paths and from other hosts of the domain. */
const SESSION = '__Host-sightline'
const STEP = '__Host-sightline-step'
const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const

/** The token of the browser's session, as it claims. */
export const sessionToken = (c: Context): string | null => getCookie(c, SESSION) ?? null

export const keepSession = (c: Context, token: string): void =>
  setCookie(c, SESSION, token, { ...ATTRIBUTES, maxAge: SESSION_CLOCKS.keptMs / 1000 })

/** The token of the step of signing in that the browser has got to. */
export const stepToken = (c: Context): string | null => getCookie(c, STEP) ?? null

export const keepStep = (c: Context, token: string): void =>
  setCookie(c, STEP, token, { ...ATTRIBUTES, maxAge: SESSION_CLOCKS.stepMs / 1000 })

export const dropStep = (c: Context): void => void deleteCookie(c, STEP, ATTRIBUTES)

export const dropSession = (c: Context): void => void deleteCookie(c, SESSION, ATTRIBUTES)
