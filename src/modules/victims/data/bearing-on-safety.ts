import { sql } from 'kysely'
import { logAccess } from '#db/access.ts'
import type { Writer } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { restrictedFor } from '#modules/children/index.ts'
import type { Asked } from './victim-facts.ts'

/** What a child’s record says that bears on the safety of the one whom an offence harmed. */
export type Bearing = {
  readonly offence_id: string
  readonly description: string
  readonly committed_on: LocalDate
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  /** True where the record is closed to this person: then nothing but the name is there. */
  readonly closed: boolean
  readonly outcomes: readonly {
    readonly outcome: string
    readonly decided_on: LocalDate
    readonly ends_on: LocalDate | null
  }[]
  readonly requirements: readonly {
    readonly requirement: string
    readonly details: string | null
    readonly ends_on: LocalDate | null
  }[]
  /** What goes on with the child now, and what there was for this offence. */
  readonly programmes: readonly {
    readonly kind: string
    readonly starts_on: LocalDate | null
    readonly ended_on: LocalDate | null
    readonly case_manager: string | null
    readonly phone: string | null
  }[]
}

type Look = Asked & { readonly route: string }

/** Reads it for these offences, and writes to the access log whose records were looked at. */
export async function bearingOnSafety(
  tx: Writer,
  offenceIds: readonly string[],
  { route, ...asked }: Look,
): Promise<readonly Bearing[]> {
  const { rows } = await sql<Bearing>`
    select o.id as offence_id, o.description, o.committed_on, o.child_id, child.given_names, child.family_name,
      ${restrictedFor(asked.accountId, asked.today)} as closed,
      (select coalesce(jsonb_agg(jsonb_build_object('outcome', d.outcome, 'decided_on', d.decided_on, 'ends_on', d.ends_on)
         order by d.decided_on desc, d.id), '[]')
       from outcome d where d.service_id = o.service_id and d.offence_id = o.id) as outcomes,
      (select coalesce(jsonb_agg(jsonb_build_object('requirement', q.requirement, 'details', q.details, 'ends_on', q.ends_on)
         order by q.requirement, q.id), '[]')
       from outcome d join outcome_requirement q on q.service_id = d.service_id and q.outcome_id = d.id
       where d.service_id = o.service_id and d.offence_id = o.id) as requirements,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', p.kind, 'starts_on', p.starts_on, 'ended_on', p.ended_on,
           'case_manager', w.name, 'phone', w.phone) order by p.starts_on desc nulls last, p.id), '[]')
       from programme p
       left join lateral (
         select w.name, w.phone from allocation a join person w on w.service_id = a.service_id and w.id = a.person_id
         where a.service_id = p.service_id and a.programme_id = p.id and a.role = 'case-manager'
           and a.from_on <= ${asked.today} and (a.until_on is null or a.until_on >= ${asked.today})
         order by a.from_on desc limit 1) w on true
       where p.service_id = o.service_id and p.child_id = o.child_id
         and (p.ended_on is null or exists (select from programme_offence b
           where b.service_id = p.service_id and b.programme_id = p.id and b.offence_id = o.id))) as programmes
    from offence o join child on child.service_id = o.service_id and child.id = o.child_id
    where o.service_id = current_service() and o.id = any(${sql.val(offenceIds)}::uuid[])
    order by o.committed_on desc, o.id`.execute(tx)
  for (const [childId, closed] of new Map(rows.map(row => [row.child_id, row.closed])))
    await logAccess(tx, { action: closed ? 'refused' : 'open', childId, detail: { route } })
  return rows.map(row => (row.closed ? nameOnly(row) : row))
}

const nameOnly = (row: Bearing): Bearing => ({
  ...row,
  description: '',
  outcomes: [],
  requirements: [],
  programmes: [],
})
