import type { Hono } from 'hono'
import { parse } from 'parse5'

/** What a page says, as someone sees or hears it. */
export type Seen = {
  readonly status: number
  /** Where the answer sends the browser, or null. */
  readonly location: string | null
  readonly headers: Headers
  readonly html: string
  /** The texts of the page, one space between words. */
  readonly text: string
}

export type WebClient = {
  readonly get: (path: string) => Promise<Seen>
  readonly post: (path: string, form?: Readonly<Record<string, string>>) => Promise<Seen>
  readonly postJson: (path: string, body?: unknown) => Promise<{ readonly status: number; readonly json: unknown }>
  readonly cookie: (name: string) => string | undefined
  readonly keepCookie: (name: string, value: string) => void
}

/** A browser without a screen: keeps cookies and posts forms as one of our own pages would. It follows no redirect. */
export function webClient(app: Hono, origin: string, headers: Readonly<Record<string, string>> = {}): WebClient {
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const given = Object.fromEntries(new Headers(init.headers))
    const response = await app.request(`${origin}${path}`, {
      ...init,
      headers: { ...headers, ...given, cookie, origin },
    })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    return response
  }
  return {
    get: async path => seenIn(await send(path)),
    post: async (path, form = {}) => seenIn(await send(path, { method: 'POST', body: new URLSearchParams(form) })),
    postJson: async (path, body = {}) => {
      const asJson = { 'content-type': 'application/json', accept: 'application/json' }
      const response = await send(path, { method: 'POST', body: JSON.stringify(body), headers: asJson })
      const text = await response.text()
      return { status: response.status, json: text.startsWith('{') ? (JSON.parse(text) as unknown) : null }
    },
    cookie: name => cookies.get(name),
    keepCookie: (name, value) => void cookies.set(name, value),
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  if (/max-age=0/i.test(line)) cookies.delete(name)
  else cookies.set(name, value)
}

async function seenIn(response: Response): Promise<Seen> {
  const html = await response.text()
  return {
    status: response.status,
    location: response.headers.get('location'),
    headers: response.headers,
    html,
    text: textOf(parse(html)).replace(/\s+/g, ' ').trim(),
  }
}

type Node = { readonly nodeName: string; readonly value?: string; readonly childNodes?: readonly Node[] }

const textOf = (node: unknown): string => {
  const { nodeName, value, childNodes = [] } = node as Node
  if (nodeName === 'script' || nodeName === 'style') return ''
  return nodeName === '#text' ? (value ?? '') : childNodes.map(textOf).join(' ')
}
