import { say, type Phrase, type Words } from '#kernel/language.ts'
import { InsetText } from '#ui/govuk/inset-text.tsx'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import { ReadingColumn } from '#ui/text/reading-column.tsx'
import { Strong } from '#ui/text/strong.tsx'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { accountById } from '../data/account-by-id.ts'
import { type Accounts, asAdministrator } from './accounts.ts'
import { linkAddress, mailLink } from './mail-link.ts'
import { PEOPLE_PATH } from './people-words.ts'

const TITLE: Words = { en: 'Link to set a password', cy: 'Dolen i osod cyfrinair' }
const HAND_OVER: Words = {
  en: 'Give this link to the person, in a way that nobody else sees. It works once, and it is shown here only now.',
  cy: 'Rhowch y ddolen hon i’r person, mewn ffordd na fydd neb arall yn ei gweld. Mae’n gweithio unwaith, a dim ond nawr y caiff ei dangos yma.',
}
const NOT_SENT: Words = {
  en: 'The email could not be sent.',
  cy: 'Nid oedd modd anfon yr e-bost.',
}
const ON: Words = { en: 'Continue to their account', cy: 'Parhau i’r cyfrif' }
const SENT: Phrase<string> = {
  en: email => `A link to set a password has been sent to ${email}`,
  cy: email => `Anfonwyd dolen i osod cyfrinair. Cyfeiriad: ${email}`,
}

/** Mails a link to set a password; where that can't be done, shows it this once. */
export async function handLinkOver(
  accounts: Accounts,
  visit: Visit,
  accountId: string,
  token: string,
): Promise<Response> {
  const path = `${PEOPLE_PATH}/${accountId}`
  const account = found(await asAdministrator(accounts, visit, tx => accountById(tx, accountId)))
  if (accounts.mail && (await mailLink(accounts, accounts.mail, visit, account, token))) {
    return visit.goTo(path, say(SENT, account.email))
  }
  return visit.page(
    { title: TITLE },
    <ReadingColumn>
      <Heading caption={account.name}>{TITLE}</Heading>
      {accounts.mail && <Paragraph>{NOT_SENT}</Paragraph>}
      <Paragraph>{HAND_OVER}</Paragraph>
      <InsetText>
        <Strong>{linkAddress(accounts, token)}</Strong>
      </InsetText>
      <Paragraph>
        <Link path={path}>{ON}</Link>
      </Paragraph>
    </ReadingColumn>,
  )
}
