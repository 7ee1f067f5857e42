import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isLanguage, type Language } from '#kernel/language.ts'

const COOKIE = 'language'
const A_YEAR = 365 * 24 * 60 * 60

/** What a person chose last wins, then what the browser asks for; English where neither says. */
export function languageOf(c: Context, chosenBefore: Language | null): Language {
  const cookie = getCookie(c, COOKIE)
  if (isLanguage(cookie)) return cookie
  if (chosenBefore) return chosenBefore
  return /^cy\b/i.test(c.req.header('accept-language') ?? '') ? 'cy' : 'en'
}

/** The language asked for by the switch (`?lang=cy`), remembered in a cookie; null where the address asks for none. */
export function rememberAskedLanguage(c: Context): Language | null {
  const asked = c.req.query('lang')
  if (!isLanguage(asked)) return null
  setCookie(c, COOKIE, asked, { path: placeOf(c), maxAge: A_YEAR, sameSite: 'Lax', httpOnly: true, secure: true })
  return asked
}

/** What is chosen on a page for somebody without an account stays with such pages: the device is another’s. */
const placeOf = (c: Context): string => (c.req.path.startsWith('/answer/') ? '/answer' : '/')

/** The same address without the switch, so that a reload or a bookmark doesn't switch again. */
export function addressWithoutSwitch(url: string): string {
  const { pathname, searchParams } = new URL(url)
  searchParams.delete('lang')
  const query = searchParams.toString()
  return query ? `${pathname}?${query}` : pathname
}
