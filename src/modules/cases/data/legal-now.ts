import { sql } from 'kysely'
import { PREPARED } from '#db/prepared.ts'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** What courts have laid upon a child: requirements of outcomes, and hearings with what was decided until the next. */
export type LegalNow = {
  readonly requirements: readonly {
    readonly outcome_id: string
    readonly requirement: string
    readonly details: string | null
    readonly ends_on: LocalDate | null
  }[]
  readonly hearings: readonly {
    readonly held_on: LocalDate
    readonly court_type: string
    readonly court_name: string | null
    readonly remand_decision: string | null
    readonly offence_ids: readonly string[]
  }[]
}

export async function legalNow(reader: Reader, childId: string): Promise<LegalNow> {
  const { rows } = await sql<LegalNow>`${PREPARED}
    select
      (select coalesce(jsonb_agg(to_jsonb(r) order by r.ends_on nulls last, r.id), '[]')
       from outcome_requirement r
       where r.service_id = current_service() and r.child_id = ${childId}) as requirements,
      (select coalesce(jsonb_agg(to_jsonb(h) || jsonb_build_object('offence_ids', heard.ids) order by h.held_on desc, h.id), '[]')
       from hearing h
       cross join lateral (
         select coalesce(jsonb_agg(o.offence_id), '[]') as ids from hearing_offence o
         where o.service_id = h.service_id and o.hearing_id = h.id
       ) heard
       where h.service_id = current_service() and h.child_id = ${childId}) as hearings`.execute(reader)
  return rows[0] ?? { requirements: [], hearings: [] }
}
