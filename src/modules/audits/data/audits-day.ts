import type { DayAsked } from '#db/contributions.ts'
import type { Reader } from '#db/work.ts'
import type { DayList } from '#kernel/contribution.ts'
import type { Words } from '#kernel/language.ts'
import { feedbackToAnswer } from './feedback.ts'

const TITLE: Words = { en: 'Feedback from audits', cy: 'Adborth o archwiliadau' }
const READ: Words = { en: 'Read it and reply', cy: 'Ei ddarllen ac ateb' }
const SHOWN = 20

/** What waits for a worker from audits: feedback to read and to reply to. */
export async function auditsDay(
  reader: Reader,
  { accountId, personId, today, may }: DayAsked,
): Promise<readonly DayList[]> {
  if (personId === null || !may('child.read')) return []
  const waiting = await feedbackToAnswer(reader, { accountId, personId, today })
  if (waiting.length === 0) return []
  const items = waiting.slice(0, SHOWN).map(({ id, child_id, given_names, family_name, closed }) => ({
    ...{ childId: child_id, given_names, family_name, closed, what: READ, on: null },
    path: `/audits/feedback/${id}`,
  }))
  return [
    { id: 'audit-feedback', title: TITLE, for: 'worker', items, total: waiting.length, morePath: null, order: 55 },
  ]
}
