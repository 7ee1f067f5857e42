import { sql } from 'kysely'
import type { ChronologySource } from '#db/contributions.ts'
import { SELF_ASSESSORS } from '../domain/self-assessors.ts'

const page = '/self-assessments'

/** What of self-assessments has its day in a child’s chronology. */
export const questionnairesChronology: ChronologySource = {
  kind: { id: 'self-assessment', words: { en: 'Self-assessment', cy: 'Hunanasesiad' } },
  events: {
    'self-assessed': {
      words: { en: 'Self-assessment answered', cy: 'Atebwyd hunanasesiad' },
      page,
      list: SELF_ASSESSORS,
    },
    'self-assessment-followed-up': {
      words: { en: 'Self-assessment followed up', cy: 'Gweithredwyd ar hunanasesiad' },
      page,
      list: null,
    },
  },
  rows: childId => sql`
    select e.event, e.day, null::text as at, s.id as record_id, e.code, e.text
    from self_assessment s cross join lateral (values
      ('self-assessed', s.answered_on, s.who, null), ('self-assessment-followed-up', s.followed_up_on, null, s.follow_up)
    ) e (event, day, code, text)
    where s.child_id = ${childId}`,
}
