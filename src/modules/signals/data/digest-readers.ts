import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { Language } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { permissionsOf, type Role } from '#kernel/permission.ts'

/** Someone to whom signals of a service may be told. */
export type DigestReader = {
  readonly service_id: string
  readonly account_id: string
  readonly email: string
  readonly language: Language | null
  readonly roles: readonly Role[]
}

/** Everyone with a role today in which they see signals, by service. Needs to reach accounts. */
export async function digestReaders(reader: Reader, today: LocalDate): Promise<readonly DigestReader[]> {
  const { rows } = await sql<DigestReader>`
    select m.service_id, a.id as account_id, a.email, a.language, array_agg(distinct m.role) as roles
    from account a join membership m on m.account_id = a.id
    where a.status = 'active' and m.from_on <= ${today} and (m.until_on is null or m.until_on > ${today})
    group by m.service_id, a.id
    order by m.service_id, a.id`.execute(reader)
  return rows.filter(({ roles }) => permissionsOf(roles).has('signal.read'))
}
