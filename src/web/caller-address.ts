import { isIP } from 'node:net'
import type { Context } from 'hono'

/** Addresses of one's own machine and network: only a proxy of the operator's own sends from there. */
const OWN_NETWORK = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:)/i

/**
 * The network address that a request comes from. The header in which proxies hand it on is believed only from the
 * operator's own network, and only its last entry, which that proxy wrote: anything before it the caller may have made up.
 */
export function callerAddress(c: Context): string {
  const peer = peerOf(c).replace(/^::ffff:/i, '')
  if (!OWN_NETWORK.test(peer)) return peer
  const handedOn = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return isIP(handedOn) === 0 ? peer : handedOn
}

const peerOf = (c: Context): string => {
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return env?.incoming?.socket?.remoteAddress ?? 'unknown'
}
