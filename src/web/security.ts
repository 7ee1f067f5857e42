import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { NONCE, secureHeaders } from 'hono/secure-headers'

const POLICY = 'content-security-policy'

/**
 * Headers of every answer: nothing but our own files may run, frame or be framed, and pages are never stored. What is no
 * page and says itself what it may do, such as a file that is shown, keeps its own policy.
 */
export function securityHeaders(https: boolean): MiddlewareHandler {
  const secure = headersOfPages(https)
  return async (c, next) => {
    const said: string[] = []
    await secure(c, async () => {
      await next()
      said.push(c.res.headers.get(POLICY) ?? '')
    })
    if (said[0]) c.header(POLICY, said[0])
  }
}

const headersOfPages = (https: boolean): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: [NONCE],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    referrerPolicy: 'same-origin', // with `no-referrer` browsers send no usable Origin, which the check of posts needs
    strictTransportSecurity: https ? 'max-age=63072000; includeSubDomains' : false,
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  })

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** A post must come from our own pages. On one's own machine any name for that machine will do. */
export function ownPostsOnly(publicUrl: URL): MiddlewareHandler {
  const sameMachine = (origin: string): boolean => {
    if (!LOOPBACK.has(publicUrl.hostname) || !URL.canParse(origin)) return false
    const { hostname, port } = new URL(origin)
    return LOOPBACK.has(hostname) && port === publicUrl.port
  }
  return csrf({ origin: origin => origin === publicUrl.origin || sameMachine(origin) })
}
