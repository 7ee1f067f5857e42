import { sql } from 'kysely'
import type { ChronologySource } from '#db/contributions.ts'
import { REVIEW_REASONS } from '#modules/assessments/domain/review-reasons.ts'
import { ACTION_RESULTS } from '../domain/action-results.ts'

/** The days of a child’s plans. */
export const planChronology: ChronologySource = {
  kind: { id: 'plans', words: { en: 'Plans and reviews', cy: 'Cynlluniau ac adolygiadau' } },
  events: {
    'plan-agreed': { words: { en: 'Plan agreed', cy: 'Cytunwyd ar y cynllun' }, page: '/plan', list: null },
    'plan-reviewed': { words: { en: 'Plan reviewed', cy: 'Adolygwyd y cynllun' }, page: '/plan', list: REVIEW_REASONS },
    'plan-action-done': {
      words: { en: 'Action of the plan', cy: 'Cam gweithredu yn y cynllun' },
      page: '/plan',
      list: ACTION_RESULTS,
    },
    'exit-planned': { words: { en: 'Ending planned', cy: 'Cynlluniwyd y diwedd' }, page: '/plan', list: null },
  },
  rows: childId => sql`
    select 'plan-agreed', agreed_on, null, id, null, hopes from plan where child_id = ${childId}
    union all
    select 'plan-reviewed', reviewed_on, null, id, reason, what_changed from plan_review where child_id = ${childId}
    union all
    select 'plan-action-done', a.done_on, null, a.id, a.result, a.what
    from plan_action a join plan p on p.service_id = a.service_id and p.id = a.plan_id
    where a.child_id = ${childId} and p.agreed_on is not null
    union all
    select 'exit-planned', planned_on, null, id, null, support_after from exit_plan where child_id = ${childId}`,
}
