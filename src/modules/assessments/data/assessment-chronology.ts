import { sql } from 'kysely'
import type { ChronologySource } from '#db/contributions.ts'
import { LEVEL_SUBJECT_WORDS } from '#kernel/level.ts'
import { ASSESSMENT_STAGES } from '../domain/assessment-stages.ts'
import { COUNTERSIGNING_DECISIONS } from '../domain/countersigning-decisions.ts'
import { LEVEL_LIST } from '../domain/level-lists.ts'

/** Assessments in a child’s chronology: completed, decided on, and each level on the day on which it changed. */
export const assessmentChronology: ChronologySource = {
  kind: { id: 'assessments', words: { en: 'Assessments and levels', cy: 'Asesiadau a lefelau' } },
  events: {
    'assessment-completed': {
      words: { en: 'Assessment completed', cy: 'Asesiad wedi’i gwblhau' },
      page: '/assessments',
      list: ASSESSMENT_STAGES,
    },
    'assessment-decided': {
      words: { en: 'Manager decided on the assessment', cy: 'Penderfynodd y rheolwr ar yr asesiad' },
      page: '/assessments',
      list: COUNTERSIGNING_DECISIONS,
    },
    'level-child-safety': { words: LEVEL_SUBJECT_WORDS['child-safety'], page: '/assessments', list: LEVEL_LIST },
    'level-others-safety': { words: LEVEL_SUBJECT_WORDS['others-safety'], page: '/assessments', list: LEVEL_LIST },
    'level-reoffending': { words: LEVEL_SUBJECT_WORDS.reoffending, page: '/assessments', list: LEVEL_LIST },
  },
  rows: childId => sql`
    select 'assessment-completed' as event, completed_on as day, null::text as at, id as record_id, stage as code,
           null::text as text
    from assessment
    where service_id = current_service() and child_id = ${childId} and completed_on is not null
    union all
    select 'assessment-decided', decided_on, null, id, decision, comments
    from countersignature
    where service_id = current_service() and child_id = ${childId}
    union all
    select 'level-' || about, completed_on, null, id, level, reason
    from (
      select l.id, l.about, l.level, l.reason, a.completed_on,
             lag(l.level) over (partition by l.about order by a.completed_on, a.created_at, a.id) as before
      from assessed_level l join assessment a on a.service_id = l.service_id and a.id = l.assessment_id
      where l.service_id = current_service() and l.child_id = ${childId} and a.completed_on is not null
    ) set_levels
    where before is distinct from level`,
}
