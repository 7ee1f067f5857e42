import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterEach } from 'vitest'

type Received = { readonly to: readonly string[]; readonly source: string }

const running: SMTPServer[] = []

afterEach(async () => {
  for (const server of running.splice(0)) await new Promise<void>(stopped => server.close(() => stopped()))
})

/** A mail server on this machine that keeps what it is given, or takes nothing; it stops with the test. */
export async function mailServer(accepts: boolean): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, answer) => answer(accepts ? null : new Error('No such mailbox')),
    onData: (stream, session, answer) => {
      void text(stream).then(source => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source })
        answer()
      })
    },
  })
  running.push(server)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, received }
}
