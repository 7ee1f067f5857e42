import { expect, test } from 'vitest'
import { mailServer } from '#test/mail-server.ts'
import { smtpMailer } from './mailer.ts'

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
