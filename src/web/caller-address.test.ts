import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { callerAddress } from './caller-address.ts'

const app = new Hono().get('/', c => c.text(callerAddress(c)))

async function addressOf(peer: string | undefined, forwarded?: string): Promise<string> {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const response = await app.request('/', { headers }, { incoming: { socket: { remoteAddress: peer } } })
  return response.text()
}

test.for([
  ['someone on the internet', '203.0.113.9', undefined, '203.0.113.9'],
  ['someone on the internet who pretends', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['behind a proxy on this machine', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['behind a proxy, pretending', '::ffff:10.0.0.2', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  ['behind a proxy that says nothing', '10.0.0.2', undefined, '10.0.0.2'],
  ['behind a proxy that says nonsense', '10.0.0.2', 'unknown', '10.0.0.2'],
  ['by IPv6', 'fd00::2', '2001:db8::7', '2001:db8::7'],
  ['by no socket at all', undefined, '203.0.113.9', 'unknown'],
] as const)('%s', async ([, peer, forwarded, address]) => {
  expect(await addressOf(peer, forwarded)).toBe(address)
})
