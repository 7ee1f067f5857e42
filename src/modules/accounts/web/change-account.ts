import type { Writer } from '#db/work.ts'
import type { Words } from '#kernel/language.ts'
import { found, Problem } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { disableAccount } from '../data/disable-account.ts'
import { enableAccount } from '../data/enable-account.ts'
import { issueTicket } from '../data/issue-ticket.ts'
import { mayControl } from '../data/may-control.ts'
import { personWithRoles } from '../data/person-with-roles.ts'
import { removeSecondFactors } from '../data/remove-second-factors.ts'
import { type Accounts, asAdministrator } from './accounts.ts'
import { handLinkOver } from './hand-link-over.tsx'
import { PEOPLE_PATH } from './people-words.ts'

const DISABLED: Words = {
  en: 'The account is disabled, and signed out everywhere',
  cy: 'Mae’r cyfrif wedi’i analluogi, ac wedi’i allgofnodi ym mhobman',
}
const ENABLED: Words = { en: 'The account is enabled', cy: 'Mae’r cyfrif wedi’i alluogi' }
const FACTORS_REMOVED: Words = {
  en: 'The second factors are removed. Make sure that it was this person who asked.',
  cy: 'Mae’r ail ffactorau wedi’u tynnu. Gwnewch yn siŵr mai’r person hwn a ofynnodd.',
}
const LAST: Words = {
  en: 'This is a service’s last administrator. Give someone else the role first.',
  cy: 'Dyma weinyddwr olaf gwasanaeth. Rhowch y rôl i rywun arall yn gyntaf.',
}
const MEANWHILE: Words = { en: 'The account has been changed meanwhile', cy: 'Mae’r cyfrif wedi’i newid yn y cyfamser' }

/** Makes one change to a whole account: only by someone who administers every service in which it has a role. */
export async function changeAccount(accounts: Accounts, visit: Visit): Promise<Response> {
  const accountId = visit.param('accountId')
  const path = `${PEOPLE_PATH}/${accountId}`
  const change = visit.param('change')
  if (change === 'link') return handLinkOver(accounts, visit, accountId, await newLink(accounts, visit, accountId))
  const message = await controlled(accounts, visit, accountId, tx => made(tx, visit, accountId, change))
  return visit.goTo(path, message)
}

const newLink = (accounts: Accounts, visit: Visit, accountId: string): Promise<string> =>
  controlled(accounts, visit, accountId, async (tx, isActive) => {
    if (!isActive) throw new Problem(409)
    return (await issueTicket(tx, accountId, 'new-password', visit.now)).token
  })

async function made(tx: Writer, { now, today }: Visit, accountId: string, change: string): Promise<Words> {
  switch (change) {
    case 'disable': {
      const done = await disableAccount(tx, accountId, now, today)
      return done.ok ? DISABLED : done.problem === 'last-administrator' ? LAST : MEANWHILE
    }
    case 'enable':
      return (await enableAccount(tx, accountId, now)).ok ? ENABLED : MEANWHILE
    case 'second-factors':
      await removeSecondFactors(tx, accountId, now)
      return FACTORS_REMOVED
    default:
      throw new Problem(404)
  }
}

const controlled = <Answer>(
  accounts: Accounts,
  visit: Visit,
  accountId: string,
  work: (tx: Writer, isActive: boolean) => Promise<Answer>,
): Promise<Answer> =>
  asAdministrator(accounts, visit, async tx => {
    const person = found(await personWithRoles(tx, visit.service.id, accountId))
    if (!(await mayControl(tx, visit.visitor.accountId, accountId, visit.today))) throw new Problem(403)
    return work(tx, person.isActive)
  })
