import { sql } from 'kysely'
import type { Reader } from '#db/work.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { CASELOAD_ROLES } from '#modules/cases/domain/caseload-roles.ts'
import { restrictedFor } from '#modules/children/index.ts'
import { windowStart } from '../domain/safety-windows.ts'

/** Something about a child’s safety that waits for somebody. */
export type Waiting = {
  readonly kind: 'talk' | 'answer' | 'action' | 'others-answer' | 'notification' | 'oversight'
  /** The record that it is about; for oversight, the child. */
  readonly id: string
  readonly child_id: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  /** The day from which its own is worked out: found, due, known, or a programme’s first. */
  readonly day: LocalDate
  readonly at: string | null
  readonly text: string | null
  /** For an action: the meeting that asked for it. */
  readonly part_of: string | null
  /** For oversight: each look that was taken. */
  readonly looks: readonly { readonly held_on: LocalDate; readonly next_on: LocalDate | null }[] | null
}

type Asked = {
  readonly accountId: string
  readonly personId: string | null
  readonly today: LocalDate
  readonly asManager: boolean
}

/** What of safety waits for this member of staff: their own children’s talks, what they must answer and do, and for managers the rest. */
export async function waitingOnSafety(reader: Reader, asked: Asked): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`
    select w.kind, w.id, child.id as child_id, child.given_names, child.family_name,
           ${restrictedFor(asked.accountId, asked.today)} as closed, w.day, w.at, w.text, w.part_of, w.looks
    from (${forWorker(asked)} ${asked.asManager ? sql`union all ${forManager(asked)}` : sql``}) w
    join child on child.service_id = current_service() and child.id = w.child_id
    order by w.day, w.id`.execute(reader)
  return rows
}

const forWorker = ({ personId, today }: Asked) => sql`
  select 'talk' as kind, m.id, m.child_id, m.found_on as day, null::text as at, null::text as text, null::uuid as part_of,
         null::jsonb as looks
  from missing_episode m
  where m.service_id = current_service() and m.found_on > ${windowStart('talk', today)} and m.talk_on is null and m.talk_declined is not true
    and exists (select from allocation a
                where a.service_id = m.service_id and a.child_id = m.child_id and a.person_id = ${personId}
                  and a.role = any(${sql.val([...CASELOAD_ROLES])}::text[])
                  and a.from_on <= ${today} and (a.until_on is null or a.until_on >= ${today}))
  union all
  select 'answer', e.id, e.child_id, e.due_on, e.due_time, e.concern, null, null
  from escalation e where e.service_id = current_service() and e.answered_on is null and e.owner_id = ${personId}
  union all
  select 'action', p.id, p.child_id, p.due_on, null, p.what, p.panel_id, null
  from panel_action p
  where p.service_id = current_service() and p.done_on is null and p.due_on is not null and p.person_id = ${personId}`

const forManager = ({ personId }: Asked) => sql`
  select 'others-answer', e.id, e.child_id, e.due_on, e.due_time, e.concern, null, null
  from escalation e
  where e.service_id = current_service() and e.answered_on is null and e.owner_id is distinct from ${personId}::uuid
  union all
  select 'notification', n.id, n.child_id, n.known_on, null, n.category, null, null
  from notification n
  where n.service_id = current_service()
    and (n.sent_on is null or n.board_told_on is null or n.levels_looked_at_on is null
         or n.exploitation_checked_on is null or n.learning_opened_on is null)
  union all
  select 'oversight', p.child_id, p.child_id, min(coalesce(p.starts_on, p.referred_on)), null, null, null,
         (select coalesce(jsonb_agg(jsonb_build_object('held_on', o.held_on, 'next_on', o.next_on)), '[]')
          from oversight o where o.service_id = current_service() and o.child_id = p.child_id)
  from programme p
  where p.service_id = current_service() and p.ended_on is null and coalesce(p.starts_on, p.referred_on) is not null
  group by p.child_id`
