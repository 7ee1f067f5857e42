import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { smtpMailer } from './mailer.ts'

type Received = { readonly to: readonly string[]; readonly source: string }

const running: SMTPServer[] = []

afterEach(async () => {
  for (const server of running.splice(0)) await new Promise<void>(stopped => server.close(() => stopped()))
})

async function mailServer(accepts: boolean): Promise<{ url: string; received: Received[] }> {
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

const mail = {
  to: 'nia@aberwen.example',
  subject: { en: 'Set your password', cy: 'Gosod eich cyfrinair' },
  text: { en: 'Open this link.', cy: 'Agorwch y ddolen hon: tŷ, ŵyl.' },
}

test('a message carries both languages', async () => {
  const { url, received } = await mailServer(true)
  await smtpMailer({ url, from: 'sightline@aberwen.example' }).send(mail)
  const [message] = received
  expect(message?.to).toEqual(['nia@aberwen.example'])
  expect(message?.source).toContain('From: sightline@aberwen.example')
  expect(message?.source).toContain('Subject: Gosod eich cyfrinair / Set your password')
  expect(message?.source).toContain('Open this link.')
  expect(message?.source).toContain('Agorwch y ddolen hon: t=C5=B7, =C5=B5yl.')
})

test('a mail server that refuses is an error, never taken for sent', async () => {
  const { url } = await mailServer(false)
  await expect(smtpMailer({ url, from: 'sightline@aberwen.example' }).send(mail)).rejects.toThrow('No such mailbox')
})
