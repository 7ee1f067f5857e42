import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clamd } from '#test/loopback.ts'
import { clamavAt } from './virus-scanner.ts'

let daemon: Awaited<ReturnType<typeof clamd>>
beforeAll(async () => {
  daemon = await clamd('the virus')
})
afterAll(() => daemon.close())

const scan = (bytes: Buffer) => clamavAt(`tcp://127.0.0.1:${daemon.port}`)(bytes)

describe('the scanner', () => {
  test.for([
    ['a clean file', Buffer.from('words'), 'clean'],
    ['one with a virus', Buffer.from('here is the virus'), 'infected'],
    [
      'a large one with a virus at its end',
      Buffer.concat([Buffer.alloc(3_000_000), Buffer.from('the virus')]),
      'infected',
    ],
    ['one as long as a chunk', Buffer.alloc(64 * 1024), 'clean'],
  ] as const)('says of %s that it is %s', async ([, bytes, said]) => {
    expect(await scan(bytes)).toBe(said)
    expect(daemon.seen.at(-1)?.equals(bytes)).toBe(true)
  })

  test('that does not answer says nothing of the file', async () => {
    const { port, close } = await clamd('x')
    await close()
    expect(await clamavAt(`tcp://127.0.0.1:${port}`)(Buffer.from('x'))).toBe('no-answer')
  })

  test.for(['INSTREAM size limit exceeded. ERROR\0', 'stream: OK but for FOUND things', ''])(
    'that says “%s” has not called it clean',
    async answer => {
      const server = createServer(socket => {
        socket.on('error', () => undefined).end(answer)
      }).listen(0, '127.0.0.1')
      await once(server, 'listening')
      const { port } = server.address() as AddressInfo
      expect(await clamavAt(`tcp://127.0.0.1:${port}`)(Buffer.from('x'))).toBe('no-answer')
      server.close()
    },
  )
})
