import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import type { Words } from '#kernel/language.ts'

const COOKIE = '__Host-message'
const Message = z.object({ en: z.string().max(500), cy: z.string().max(500) })

/** Leaves a message for the next page, such as “Address saved”. It must never hold a child's details. */
export function leaveMessage(c: Context, words: Words): void {
  setCookie(c, COOKIE, JSON.stringify(words), { path: '/', secure: true, httpOnly: true, sameSite: 'Lax', maxAge: 60 })
}

/** Takes the message left by the request before, once. */
export function takeMessage(c: Context): Words | null {
  const text = getCookie(c, COOKIE)
  if (text === undefined) return null
  deleteCookie(c, COOKIE, { path: '/', secure: true })
  try {
    return Message.parse(JSON.parse(text))
  } catch {
    return null // not of our making: nothing to show
  }
}
