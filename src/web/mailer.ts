import { createTransport } from 'nodemailer'
import type { Words } from '#kernel/language.ts'

/** A message to one person. It must never hold a child's details: mail is read on the way and on lock screens. */
export type Mail = { readonly to: string; readonly subject: Words; readonly text: Words }

export type Mailer = { readonly send: (mail: Mail) => Promise<void> }

/** Sends by the operator's mail server. Every message carries both languages, since a mailbox has no switch. */
export function smtpMailer({ url, from }: { readonly url: string; readonly from: string }): Mailer {
  const transport = createTransport(url)
  return {
    send: async ({ to, subject, text }) => {
      await transport.sendMail({
        from,
        to: { name: '', address: to }, // as one address, so that a comma in it adds no second recipient
        subject: `${subject.cy} / ${subject.en}`,
        text: `${text.cy}\n\n---\n\n${text.en}\n`,
      })
    },
  }
}
