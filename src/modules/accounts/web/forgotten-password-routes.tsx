import type { Words } from '#kernel/language.ts'
import { TextInput } from '#ui/govuk/text-input.tsx'
import { FormPage } from '#ui/patterns/form-page.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { callerAddress } from '#web/caller-address.ts'
import type { Mailer } from '#web/mailer.ts'
import type { OpenRoute } from '#web/routes.ts'
import type { Call } from '#web/visit.ts'
import { accountByEmail } from '../data/account-by-email.ts'
import { type AttemptKey, claimAttempt } from '../data/claim-attempt.ts'
import { issueTicket } from '../data/issue-ticket.ts'
import { tidyEmail } from '../domain/email-address.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { mailLink } from './mail-link.ts'
import { EMAIL } from './sign-in-page.tsx'
import { tooManyPage } from './too-many-page.tsx'

const TITLE: Words = { en: 'Reset your password', cy: 'Ailosod eich cyfrinair' }
const LEAD: Words = {
  en: 'We will send a link to your email address, with which you can set a new password.',
  cy: 'Byddwn yn anfon dolen i’ch cyfeiriad e-bost, y gallwch osod cyfrinair newydd gyda hi.',
}
const SEND: Words = { en: 'Send the link', cy: 'Anfon y ddolen' }
const NOT_AN_EMAIL: Words = {
  en: 'Enter an email address in the correct format, like name@example.com',
  cy: 'Rhowch gyfeiriad e-bost yn y ffurf cywir, fel name@example.com',
}
const CHECK: Words = { en: 'Check your email', cy: 'Gwiriwch eich e-bost' }
const SENT: Words = {
  en: 'If there is an account with that address, a link is on its way to it. It works for 24 hours. If nothing comes, look in your spam folder or ask your administrator.',
  cy: 'Os oes cyfrif â’r cyfeiriad hwnnw, mae dolen ar ei ffordd ato. Mae’n gweithio am 24 awr. Os na ddaw dim, edrychwch yn eich ffolder sbam neu gofynnwch i’ch gweinyddwr.',
}

/** For those who have forgotten their password, where mail can be sent. Says nothing of who has an account. */
export const forgottenPasswordRoutes = (accounts: Accounts): readonly OpenRoute[] => {
  const { mail } = accounts
  if (!mail) return []
  return [
    { method: 'get', path: '/forgotten-password', gate: 'anyone', handle: call => showForm(call) },
    { method: 'post', path: '/forgotten-password', gate: 'anyone', handle: call => sendLink(accounts, mail, call) },
  ]
}

const showForm = (call: Call, error?: Words): Response =>
  call.page(
    { title: TITLE, back: { path: '/sign-in' }, ...(error && { errors: { email: error }, status: 400 }) },
    <FormPage title={TITLE} lead={<Paragraph>{LEAD}</Paragraph>} action="/forgotten-password" submit={SEND}>
      <TextInput name="email" label={EMAIL} type="email" autocomplete="username" spellcheck={false} />
    </FormPage>,
  )

async function sendLink(accounts: Accounts, mail: Mailer, call: Call): Promise<Response> {
  const email = tidyEmail((await call.form()).text('email'))
  if (!email) return showForm(call, NOT_AN_EMAIL)
  const keys: readonly AttemptKey[] = [
    { kind: 'link', subject: email },
    { kind: 'address', subject: callerAddress(call.c) },
  ]
  const wait = await asCaller(accounts, call, tx => claimAttempt(tx, keys, call.now))
  if (wait.state !== 'go-ahead') return tooManyPage(call, wait)
  // Not waited for, so that the answer takes as long where there is no such account. Should it fail, they ask again.
  void sendTo(accounts, mail, call, email).catch(() => undefined)
  return call.page(
    { title: CHECK },
    <>
      <Heading>{CHECK}</Heading>
      <Paragraph>{SENT}</Paragraph>
    </>,
  )
}

async function sendTo(accounts: Accounts, mail: Mailer, call: Call, email: string): Promise<void> {
  const account = await asCaller(accounts, call, tx => accountByEmail(tx, email))
  if (!account?.isActive) return
  const { token } = await asCaller(accounts, call, tx => issueTicket(tx, account.accountId, 'new-password', call.now))
  await mailLink(accounts, mail, call, account, token)
}
