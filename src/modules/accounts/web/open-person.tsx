import type { Words } from '#kernel/language.ts'
import { found } from '#web/problem.ts'
import type { Visit } from '#web/visit.ts'
import { mayControl } from '../data/may-control.ts'
import { personWithRoles } from '../data/person-with-roles.ts'
import { type Accounts, asAdministrator } from './accounts.ts'
import { PEOPLE_PATH } from './people-words.ts'
import { PersonPage } from './person-page.tsx'
import type { Texts } from './role-fields.tsx'

/** One account, as far as it concerns this service. */
export async function openPerson(
  accounts: Accounts,
  visit: Visit,
  texts: Texts = {},
  errors: Readonly<Record<string, Words>> = {},
): Promise<Response> {
  const { person, isControlled } = await asAdministrator(accounts, visit, async tx => ({
    person: found(await personWithRoles(tx, visit.service.id, visit.param('accountId'))),
    isControlled: await mayControl(tx, visit.visitor.accountId, visit.param('accountId'), visit.today),
  }))
  return visit.page(
    {
      title: { en: person.name, cy: person.name },
      back: { path: PEOPLE_PATH },
      errors,
      ...(Object.keys(errors).length > 0 && { status: 400 }),
    },
    <PersonPage person={person} isControlled={isControlled} today={visit.today} texts={texts} />,
  )
}
