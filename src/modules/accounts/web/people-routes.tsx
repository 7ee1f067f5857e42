import { isRole } from '#kernel/permission.ts'
import { get, post, type ServiceRoute } from '#web/routes.ts'
import type { Visit } from '#web/visit.ts'
import { PEOPLE_SORTS, type PeopleQuery, peopleWithRoles } from '../data/people-with-roles.ts'
import { type Accounts, asAdministrator } from './accounts.ts'
import { addPerson, openAddPerson } from './add-person.tsx'
import { changeAccount } from './change-account.ts'
import { endTheRole, grantTheRole } from './change-roles.ts'
import { PeoplePage } from './people-page.tsx'
import { PEOPLE_AND_ROLES, PEOPLE_PATH, STATES } from './people-words.ts'
import { openPerson } from './open-person.tsx'

const ONE = `${PEOPLE_PATH}/:accountId`
const MANAGE = 'account.manage'

/** Managing a service's accounts and roles. No page here shows a child. */
export const peopleRoutes = (accounts: Accounts): readonly ServiceRoute[] => [
  get(PEOPLE_PATH, MANAGE, visit => openPeople(accounts, visit)),
  get(`${PEOPLE_PATH}/add`, MANAGE, visit => openAddPerson(visit)),
  post(`${PEOPLE_PATH}/add`, MANAGE, visit => addPerson(accounts, visit)),
  get(ONE, MANAGE, visit => openPerson(accounts, visit)),
  post(`${ONE}/roles`, MANAGE, visit => grantTheRole(accounts, visit)),
  post(`${ONE}/roles/:id/end`, MANAGE, visit => endTheRole(accounts, visit)),
  post(`${ONE}/:change`, MANAGE, visit => changeAccount(accounts, visit)),
]

async function openPeople(accounts: Accounts, visit: Visit): Promise<Response> {
  const query = queryIn(visit)
  const { people, total } = await asAdministrator(accounts, visit, tx => peopleWithRoles(tx, query, visit.today))
  return visit.page({ title: PEOPLE_AND_ROLES, wide: true }, <PeoplePage people={people} total={total} query={query} />)
}

function queryIn({ query, service }: Visit): PeopleQuery {
  const [role, state, sort] = [query('role'), query('state'), query('sort')]
  return {
    serviceId: service.id,
    search: query('search').trim().slice(0, 100),
    role: isRole(role) ? role : null,
    state: isState(state) ? state : null,
    sort: PEOPLE_SORTS.find(one => one === sort) ?? 'name',
    descending: query('order') === 'descending',
    page: Math.max(1, Math.trunc(Number(query('page')) || 1)),
  }
}

const isState = (text: string): text is keyof typeof STATES => Object.hasOwn(STATES, text)
