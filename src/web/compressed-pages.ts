import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const compress = promisify(gzip)
/** Pages are made anew each time: a quick pass takes off nearly as much as a thorough one. */
const QUICK = 4

/** Sends pages compressed to browsers that take them so. Away from the thread that makes the pages. */
export const compressedPages: MiddlewareHandler = async (c, next) => {
  await next()
  const isPage = c.res.headers.get('content-type')?.startsWith('text/html') === true
  if (!isPage || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return
  const body = await compress(await c.res.arrayBuffer(), { level: QUICK })
  c.res = new Response(new Uint8Array(body), c.res)
  c.res.headers.delete('content-length')
  c.res.headers.set('content-encoding', 'gzip')
  c.res.headers.append('vary', 'accept-encoding')
}
