import type { Words } from '#kernel/language.ts'
import type { Mailer } from '#web/mailer.ts'
import type { Call } from '#web/visit.ts'
import type { KnownAccount } from '../data/account-by-email.ts'
import { recordEvent } from '../data/record-event.ts'
import { type Accounts, asCaller } from './accounts.ts'

const SUBJECT: Words = { en: 'Set your Sightline password', cy: 'Gosod eich cyfrinair Sightline' }

const textWith = (address: string): Words => ({
  en: `Open this link to set your password. It works once.\n\n${address}\n\nIf you did not expect this message, tell your service’s administrator.`,
  cy: `Agorwch y ddolen hon i osod eich cyfrinair. Mae’n gweithio unwaith.\n\n${address}\n\nOs nad oeddech yn disgwyl y neges hon, rhowch wybod i weinyddwr eich gwasanaeth.`,
})

/** The whole address of a link to set a password. */
export const linkAddress = ({ publicUrl }: Accounts, token: string): string =>
  new URL(`/set-password/${token}`, publicUrl).href

/** Mails a link to set a password, and answers whether it was sent. A failure is in the account's history, for the administrator. */
export async function mailLink(
  accounts: Accounts,
  mail: Mailer,
  call: Call,
  { accountId, email }: Pick<KnownAccount, 'accountId' | 'email'>,
  token: string,
): Promise<boolean> {
  try {
    await mail.send({ to: email, subject: SUBJECT, text: textWith(linkAddress(accounts, token)) })
    return true
  } catch {
    await asCaller(accounts, call, tx => recordEvent(tx, accountId, 'mail-failed', call.now))
    return false
  }
}
