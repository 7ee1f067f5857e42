import { createHmac } from 'node:crypto'
import { inBothLanguages, type Mailer } from './mailer.ts'

/** Where GOV.UK Notify takes e-mails. */
const NOTIFY = 'https://api.notifications.service.gov.uk/v2/notifications/email'
const WAIT_MS = 15_000

export type NotifySettings = {
  /** The API key as Notify shows it once: a name, the service’s id and a secret, joined by hyphens. */
  readonly key: string
  /** The id of a template whose subject is `((subject))` and whose message is `((text))`. */
  readonly template: string
  readonly address?: string
}

/** Sends by GOV.UK Notify, with one template for every message. */
export const notifyMailer = ({ key, template, address = NOTIFY }: NotifySettings): Mailer => ({
  send: async mail => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokenFor(key, Date.now())}`, 'content-type': 'application/json' },
      body: JSON.stringify({ email_address: mail.to, template_id: template, personalisation: inBothLanguages(mail) }),
      signal: AbortSignal.timeout(WAIT_MS),
    })
    if (!answer.ok) throw new Error(`GOV.UK Notify answered ${answer.status}`)
  },
})

const ID_LENGTH = 36
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The signed token that each request to Notify carries: who asks, and when. */
function tokenFor(key: string, nowMs: number): string {
  const secret = key.slice(-ID_LENGTH)
  const issuer = key.slice(-2 * ID_LENGTH - 1, -ID_LENGTH - 1)
  const claims = `${encoded({ typ: 'JWT', alg: 'HS256' })}.${encoded({ iss: issuer, iat: Math.floor(nowMs / 1000) })}`
  return `${claims}.${createHmac('sha256', secret).update(claims).digest('base64url')}`
}
