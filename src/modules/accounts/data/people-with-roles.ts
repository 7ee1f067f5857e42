import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { isRole, type Role } from '#kernel/permission.ts'

export type AccountState = 'active' | 'disabled' | 'not-yet-signed-in' | 'no-role-now'

export type PersonWithRoles = {
  readonly accountId: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly state: AccountState
  readonly lastSignedInAt: Date | null
}

export const PEOPLE_SORTS = ['name', 'email', 'signed-in'] as const

export type PeopleQuery = {
  readonly serviceId: string
  readonly search: string
  readonly role: Role | null
  readonly state: AccountState | null
  readonly sort: (typeof PEOPLE_SORTS)[number]
  readonly descending: boolean
  readonly page: number
}

export const PEOPLE_A_PAGE = 50

type Row = {
  id: string
  name: string
  email: string
  roles: string[]
  state: AccountState
  last: Date | null
  total: number
}

const ORDER = { name: sql`lower(name)`, email: sql`email`, 'signed-in': sql`coalesce(last, '-infinity'::timestamptz)` }

/** The accounts that have or had a role in the service: one page of them, and how many there are. */
export async function peopleWithRoles(
  reader: Reader,
  query: PeopleQuery,
  today: LocalDate,
): Promise<{ readonly people: readonly PersonWithRoles[]; readonly total: number }> {
  const { role, state, search, sort, descending, page } = query
  const like = `%${search.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<Row>`
    with listed as (${listed(query.serviceId, today)}), chosen as (
      select * from listed
      where (${search} = '' or lower(name) like ${like} or email like ${like})
        and (${role}::text is null or ${role} = any (roles))
        and (${state}::text is null or state = ${state})
    )
    select chosen.*, (select count(*) from chosen) as total from chosen
    order by ${ORDER[sort]} ${sql.raw(descending ? 'desc' : 'asc')}, id
    limit ${PEOPLE_A_PAGE} offset ${(page - 1) * PEOPLE_A_PAGE}`.execute(reader)
  return { people: rows.map(personFrom), total: rows[0]?.total ?? 0 }
}

const listed = (serviceId: string, today: LocalDate) => sql`
  select a.id, a.name, a.email, held.roles, seen.last,
    case when a.status = 'disabled' then 'disabled'
         when cardinality(held.roles) = 0 then 'no-role-now'
         when seen.last is null then 'not-yet-signed-in'
         else 'active' end as state
  from (
    select account_id,
      coalesce(array_agg(distinct role order by role) filter (where until_on is null or until_on > ${today}), '{}') as roles
    from membership where service_id = ${serviceId} group by account_id
  ) held
  join account a on a.id = held.account_id
  left join lateral (
    select max(at) as last from account_event e where e.account_id = a.id and e.kind = 'signed-in'
  ) seen on true`

const personFrom = ({ id, name, email, roles, state, last }: Row): PersonWithRoles => ({
  accountId: id,
  name,
  email,
  roles: roles.filter(isRole),
  state,
  lastSignedInAt: last,
})
