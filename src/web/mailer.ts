import { createTransport } from 'nodemailer'
import type { Language, Words } from '#kernel/language.ts'

/** A message to one person. It must never hold a child's details: mail is read on the way and on lock screens. */
export type Mail = {
  readonly to: string
  readonly subject: Words
  readonly text: Words
  /** The language that stands first, where it is known which the person reads. */
  readonly first?: Language
}

export type Mailer = { readonly send: (mail: Mail) => Promise<void> }

/** Sends by the operator's mail server. Every message carries both languages, since a mailbox has no switch. */
export function smtpMailer({ url, from }: { readonly url: string; readonly from: string }): Mailer {
  const transport = createTransport(url)
  return {
    send: async mail => {
      const { to } = mail
      const { subject, text } = inBothLanguages(mail)
      await transport.sendMail({
        from,
        to: { name: '', address: to }, // as one address, so that a comma in it adds no second recipient
        subject,
        text,
      })
    },
  }
}

/** A message as it is sent: one language under the other. */
export function inBothLanguages({ subject, text, first = 'cy' }: Mail): {
  readonly subject: string
  readonly text: string
} {
  const [one, other] = first === 'cy' ? (['cy', 'en'] as const) : (['en', 'cy'] as const)
  return { subject: `${subject[one]} / ${subject[other]}`, text: `${text[one]}\n\n---\n\n${text[other]}\n` }
}
