import { sql } from 'kysely'
import type { ChronologySource } from '#db/contributions.ts'
import { SPEAKERS } from '../domain/speakers.ts'

/** What was said by a child or about them by those who bring them up, on its day in the child’s chronology. */
export const voiceChronology: ChronologySource = {
  kind: { id: 'voice', words: { en: 'Voice', cy: 'Llais' } },
  events: {
    'voice-heard': { words: { en: 'Own words', cy: 'Geiriau eu hunain' }, page: '/voice', list: SPEAKERS },
  },
  rows: childId => sql`
    select 'voice-heard' as event, v.said_on as day, null::text as at, v.id as record_id, v.who as code, v.said as text
    from voice v where v.child_id = ${childId}`,
}
