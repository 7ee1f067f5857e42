import { type RawBuilder, sql } from 'kysely'
import { isLanguage } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { isRole } from '#kernel/permission.ts'
import type { RolesThere, Service, SignedIn } from '../domain/signed-in.ts'

/** An account with the roles that it holds, as `signedInColumns` read it. */
export type SignedInRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: string | null
  readonly roles: readonly {
    readonly id: string
    readonly en: string
    readonly cy: string
    readonly nation: Service['nation']
    readonly role: string
  }[]
}

/** What is read of `account a`, with its roles of a day. */
export const signedInColumns = (today: LocalDate): RawBuilder<unknown> => sql`
  a.id, a.name, a.email, a.language,
  (select coalesce(jsonb_agg(jsonb_build_object(
            'id', v.id, 'en', v.name_en, 'cy', v.name_cy, 'nation', v.nation, 'role', m.role)
            order by v.id, m.role), '[]')
   from membership m join service v on v.id = m.service_id
   where m.account_id = a.id and m.from_on <= ${today} and (m.until_on is null or m.until_on > ${today})) as roles`

export function signedInFrom({ id, name, email, language, roles }: SignedInRow): SignedIn {
  const byService = Map.groupBy(roles, role => role.id)
  return {
    accountId: id,
    name,
    email,
    language: isLanguage(language) ? language : null,
    memberships: [...byService.values()].flatMap(membershipFrom),
  }
}

function membershipFrom(rows: SignedInRow['roles']): readonly RolesThere[] {
  const [first] = rows
  if (!first) return []
  const service = { id: first.id, name: { en: first.en, cy: first.cy }, nation: first.nation }
  return [{ service, roles: [...new Set(rows.map(({ role }) => role))].filter(isRole) }]
}
