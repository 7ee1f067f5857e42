import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Known } from '../domain/letter-facts.ts'

/** Somebody of the child’s family to whom a letter may go. */
export type FamilyReader = {
  readonly id: string
  readonly name: string
  readonly relationship: string
  readonly written_language: string | null
  readonly address: string | null
  readonly lives_with_child: boolean | null
}

/** What the record knows that a letter may say. */
export type KnownForLetters = Known & { readonly family: readonly FamilyReader[]; readonly home: string | null }

type Asked = { readonly childId: string; readonly writerId: string | null; readonly today: LocalDate }

/** Asks the database once. People whom the service may not contact are left out. */
export async function knownForLetters(reader: Reader, { childId, writerId, today }: Asked): Promise<KnownForLetters> {
  const ofChild = sql`service_id = current_service() and child_id = ${childId}`
  const now = sql`(from_on is null or from_on <= ${today}) and (until_on is null or until_on >= ${today})`
  const { rows } = await sql<KnownForLetters>`
    select
      (select coalesce(jsonb_agg(to_jsonb(f) order by f.lives_with_child desc nulls last, f.name), '[]')
       from (select id, name, relationship, written_language, address, lives_with_child from family_member
             where ${ofChild} and contact_allowed is not false and ${now}) f) as family,
      (select concat_ws(E'\n', address_line_1, address_line_2, postcode) from residence
       where ${ofChild} and ${now} and address_line_1 is not null order by from_on desc limit 1) as home,
      (select to_jsonb(c) from (select held_on, held_time, place from contact
       where ${ofChild} and outcome is null and held_on >= ${today} order by held_on, held_time limit 1) c) as next,
      (select max(held_on) from contact where ${ofChild} and outcome in ('missed-acceptable', 'missed-unacceptable')) as missed_on,
      (select to_jsonb(w) from (select coalesce(c.held_on, w.given_on) as missed_on, w.circumstances from warning w
       left join contact c on c.service_id = w.service_id and c.id = w.contact_id
       where w.service_id = current_service() and w.child_id = ${childId} order by w.given_on desc limit 1) w) as warned,
      (select coalesce(ended_on, expected_end_on) from programme
       where ${ofChild} order by ended_on is not null, starts_on desc nulls last limit 1) as ends_on,
      (select to_jsonb(p) from (select p.name, p.phone from allocation a
       join person p on p.service_id = a.service_id and p.id = a.person_id
       where a.service_id = current_service() and a.child_id = ${childId} and a.role = 'case-manager' and a.from_on <= ${today}
         and (a.until_on is null or a.until_on >= ${today}) order by a.from_on desc limit 1) p) as manager,
      (select to_jsonb(p) from (select name, phone from person
       where service_id = current_service() and id = ${writerId}::uuid) p) as writer`.execute(reader)
  const [known] = rows
  if (!known) throw new Error('A query without a table answers one row')
  return { ...known, home: known.home || null }
}
