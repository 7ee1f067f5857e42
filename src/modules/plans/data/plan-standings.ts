import { type RawBuilder, sql } from 'kysely'
import { PREPARED } from '#db/prepared.ts'
import type { Reader } from '#db/work.ts'
import type { PlanStanding } from '../domain/plan-standing.ts'

/** How the plans of programmes that go on stand, in one question to the database; `which` narrows the programmes. */
export async function planStandings(reader: Reader, which: RawBuilder<unknown>): Promise<readonly PlanStanding[]> {
  const { rows } = await sql<PlanStanding>`${PREPARED}
    select programme.id as "programmeId", programme.child_id as "childId", programme.starts_on as "startsOn",
           programme.expected_end_on as "expectedEndOn", agreed.in_force as "inForce", written.open as "open",
           newest.id as "assessmentId", reviewed.reviews, coalesce(doing.actions, '[]') as actions,
           exists (
             select from exit_plan e where e.service_id = programme.service_id and e.programme_id = programme.id
           ) as "exitPlanned"
    from programme
    left join lateral (
      select p.id, jsonb_build_object('id', p.id, 'agreedOn', p.agreed_on, 'assessmentId', p.assessment_id) as in_force
      from plan p
      where p.service_id = programme.service_id and p.programme_id = programme.id
        and p.agreed_on is not null and p.replaced_on is null
      order by p.agreed_on desc, p.id limit 1
    ) agreed on true
    left join lateral (
      select jsonb_build_object('id', p.id, 'submitted', p.submitted_on is not null) as open from plan p
      where p.service_id = programme.service_id and p.programme_id = programme.id
        and p.agreed_on is null and p.replaced_on is null
      order by p.started_on desc, p.id limit 1
    ) written on true
    left join lateral (
      select a.id from assessment a
      where a.service_id = programme.service_id and a.programme_id = programme.id and a.completed_on is not null
      order by a.completed_on desc, a.created_at desc, a.id desc limit 1
    ) newest on true
    left join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('reviewed_on', r.reviewed_on, 'next_review_on', r.next_review_on)),
                      '[]') as reviews
      from plan_review r where r.service_id = programme.service_id and r.programme_id = programme.id
    ) reviewed on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('what', x.what, 'dueOn', x.due_on) order by x.due_on, x.id) as actions
      from plan_action x
      where x.service_id = programme.service_id and x.plan_id = agreed.id and x.due_on is not null
        and (x.result is null or x.result not in ('done', 'no-longer-needed'))
    ) doing on true
    where programme.service_id = current_service() and programme.ended_on is null and ${which}
    order by programme.starts_on, programme.id`.execute(reader)
  return rows
}
