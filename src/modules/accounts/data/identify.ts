import { sql } from 'kysely'
import type { Db } from '#db/db.ts'
import { inIdentity } from '#db/work.ts'
import { isLanguage } from '#kernel/language.ts'
import { londonDay } from '#kernel/local-date.ts'
import { isRole } from '#kernel/permission.ts'
import type { RolesThere, Service, SignedIn } from '../domain/signed-in.ts'
import { isExpired, SESSION_CLOCKS } from '../domain/session-clocks.ts'
import { hashOf } from './secret-token.ts'

/** What a browser's token turns out to be. Nothing, where it was signed out or its account is disabled. */
export type Identified =
  | { readonly state: 'signed-in'; readonly visitor: SignedIn }
  | { readonly state: 'expired'; readonly accountId: string }
  | null

type Row = {
  id: string
  name: string
  email: string
  language: string | null
  created_at: Date
  last_seen_at: Date
  roles: readonly { id: string; en: string; cy: string; nation: Service['nation']; role: string }[]
}

/** Who is behind a token. One query, since every page asks it; it notes the visit at most once a minute. */
export async function identify(db: Db, token: string, now: Date): Promise<Identified> {
  const { rows } = await inIdentity(db, { accountId: null, request: 'identify' }, tx =>
    identityQuery(hashOf(token), now).execute(tx),
  )
  const row = rows[0]
  if (!row) return null
  if (isExpired({ createdAt: row.created_at, lastSeenAt: row.last_seen_at }, now))
    return { state: 'expired', accountId: row.id }
  return { state: 'signed-in', visitor: visitorFrom(row) }
}

function identityQuery(tokenHash: Uint8Array, now: Date) {
  const today = londonDay(now)
  const before = (ms: number): Date => new Date(now.getTime() - ms)
  return sql<Row>`
    with touched as (
      update session set last_seen_at = ${now}
      where token_hash = ${tokenHash} and ended_at is null
        and last_seen_at <= ${before(SESSION_CLOCKS.touchMs)}
        and last_seen_at > ${before(SESSION_CLOCKS.idleMs)} and created_at > ${before(SESSION_CLOCKS.absoluteMs)}
    )
    select a.id, a.name, a.email, a.language, s.created_at, s.last_seen_at,
      (select coalesce(jsonb_agg(jsonb_build_object(
                'id', v.id, 'en', v.name_en, 'cy', v.name_cy, 'nation', v.nation, 'role', m.role)
                order by v.id, m.role), '[]')
       from membership m join service v on v.id = m.service_id
       where m.account_id = a.id and m.from_on <= ${today} and (m.until_on is null or m.until_on > ${today})) as roles
    from session s join account a on a.id = s.account_id
    where s.token_hash = ${tokenHash} and s.ended_at is null and a.status = 'active'`
}

function visitorFrom({ id, name, email, language, roles }: Row): SignedIn {
  const byService = Map.groupBy(roles, role => role.id)
  return {
    accountId: id,
    name,
    email,
    language: isLanguage(language) ? language : null,
    memberships: [...byService.values()].flatMap(membershipFrom),
  }
}

function membershipFrom(rows: Row['roles']): readonly RolesThere[] {
  const [first] = rows
  if (!first) return []
  const service = { id: first.id, name: { en: first.en, cy: first.cy }, nation: first.nation }
  return [{ service, roles: [...new Set(rows.map(({ role }) => role))].filter(isRole) }]
}
