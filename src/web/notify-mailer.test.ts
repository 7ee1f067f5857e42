import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { notifyMailer } from './notify-mailer.ts'

const ISSUER = '11111111-2222-4333-8444-555555555555'
const SECRET = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'
const TEMPLATE = '99999999-8888-4777-8666-555555555555'

const running: Server[] = []
afterEach(() => {
  for (const server of running.splice(0)) server.close()
})

/** As GOV.UK Notify answers: takes only what is signed by the secret of the service that it names, and lately. */
async function notifyServer() {
  const received: unknown[] = []
  const server = createServer((request, response) => {
    void json(request).then(body => {
      const isGood = isSigned(request.headers.authorization ?? '')
      if (isGood) received.push(body)
      response.writeHead(isGood ? 201 : 403, { 'content-type': 'application/json' }).end('{}')
    })
  })
  running.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/notifications/email`, received }
}

function isSigned(authorization: string): boolean {
  const [head = '', claims = '', signature] = authorization.replace('Bearer ', '').split('.')
  const { iss, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iss: string; iat: number }
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg: string }
  const expected = createHmac('sha256', SECRET).update(`${head}.${claims}`).digest('base64url')
  return alg === 'HS256' && iss === ISSUER && Math.abs(Date.now() / 1000 - iat) < 30 && signature === expected
}

const mail = {
  to: 'nia@aberwen.example',
  subject: { en: 'Signals for you', cy: 'Arwyddion i chi' },
  text: { en: 'Two are new.', cy: 'Mae dau yn newydd.' },
  first: 'en',
} as const

test('a message goes out by the template, signed, in both languages', async () => {
  const { address, received } = await notifyServer()
  await notifyMailer({ key: `sightline-live-${ISSUER}-${SECRET}`, template: TEMPLATE, address }).send(mail)
  expect(received).toEqual([
    {
      email_address: 'nia@aberwen.example',
      template_id: TEMPLATE,
      personalisation: {
        subject: 'Signals for you / Arwyddion i chi',
        text: 'Two are new.\n\n---\n\nMae dau yn newydd.\n',
      },
    },
  ])
})

test('what Notify refuses is an error, never taken for sent', async () => {
  const { address, received } = await notifyServer()
  const wrong = notifyMailer({ key: `sightline-${ISSUER}-${TEMPLATE}`, template: TEMPLATE, address })
  await expect(wrong.send(mail)).rejects.toThrow('answered 403')
  expect(received).toEqual([])
})
