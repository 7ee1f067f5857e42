import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Problem } from './problem.ts'

/** Requests that one caller may make in ten seconds: far above what a person does, far below what a script can. */
const REQUESTS = 400
const SECONDS = 10

/** Holds back a caller who asks too fast. Guessing passwords is held back separately, over all processes together. */
export function rateLimit(callerOf: (c: Context) => string): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: REQUESTS, duration: SECONDS })
  return async (c, next) => {
    const allowed = await limiter.consume(callerOf(c)).then(
      () => true,
      () => false,
    )
    if (!allowed) {
      c.header('retry-after', String(SECONDS))
      throw new Problem(429)
    }
    await next()
  }
}
