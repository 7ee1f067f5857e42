import { sql } from 'kysely'
import { PREPARED } from '#db/prepared.ts'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** What holds of a child on a day, from what the record says of them. */
export type ChildNow = {
  readonly ethnicity: string
  readonly spoken_language: string | null
  readonly written_language: string | null
  readonly other_language: string | null
  readonly language_offer_on: LocalDate | null
  readonly interpreter_needed: boolean | null
  readonly communication_needs: string | null
  /** Who has not left the child’s family or home. */
  readonly family: readonly {
    readonly id: string
    readonly name: string
    readonly relationship: string
    readonly parental_responsibility: boolean | null
    readonly lives_with_child: boolean | null
    readonly phone: string | null
    readonly spoken_language: string | null
    readonly interpreter_needed: boolean | null
    readonly contact_allowed: boolean | null
    readonly contact_note: string | null
  }[]
  readonly professionals: readonly {
    readonly id: string
    readonly name: string
    readonly role: string
    readonly organisation: string | null
    readonly phone: string | null
  }[]
  readonly homes: readonly {
    readonly id: string
    readonly accommodation_type: string
    readonly suitability: string
    readonly town: string | null
    readonly with_whom: string | null
    readonly from_on: LocalDate
  }[]
  readonly education: readonly {
    readonly id: string
    readonly provision_type: string
    readonly provider: string | null
    readonly suitability: string
    readonly hours_offered: number | null
    readonly hours_attended: number | null
    readonly from_on: LocalDate
  }[]
  readonly care: readonly {
    readonly id: string
    readonly status: string
    readonly legal_basis: string | null
    readonly from_on: LocalDate
  }[]
}

/** The child as they are on a day; null where the service has no such child. */
export async function childNow(reader: Reader, childId: string, on: LocalDate): Promise<ChildNow | null> {
  const holds = sql`child_id = ${childId} and from_on <= ${on} and (until_on is null or until_on >= ${on})`
  const around = sql`child_id = ${childId} and (from_on is null or from_on <= ${on}) and (until_on is null or until_on >= ${on})`
  const { rows } = await sql<ChildNow>`${PREPARED}
    select ethnicity, spoken_language, written_language, other_language, language_offer_on, interpreter_needed,
           communication_needs,
           (select coalesce(jsonb_agg(to_jsonb(f) order by f.name, f.id), '[]')
            from family_member f where ${around}) as family,
           (select coalesce(jsonb_agg(to_jsonb(p) order by p.role, p.name, p.id), '[]')
            from professional p where ${around}) as professionals,
           (select coalesce(jsonb_agg(to_jsonb(r) order by r.from_on desc, r.id), '[]')
            from residence r where ${holds}) as homes,
           (select coalesce(jsonb_agg(to_jsonb(e) order by e.from_on desc, e.id), '[]')
            from education e where ${holds}) as education,
           (select coalesce(jsonb_agg(to_jsonb(c) order by c.from_on desc, c.id), '[]')
            from care_status c where ${holds}) as care
    from child where id = ${childId}`.execute(reader)
  return rows[0] ?? null
}
