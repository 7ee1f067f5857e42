import type { ChildToday } from '#kernel/contribution.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { SelfAssessedBy } from './questionnaire-ids.ts'

/** A self-assessment that says something that bears on safety, and that nobody has seen to. */
export type WaitingFollowUp = {
  readonly id: string
  readonly who: SelfAssessedBy
  readonly answered_on: LocalDate | null
  readonly programme_id: string | null
}

const SAID: Readonly<Record<SelfAssessedBy, Words>> = {
  child: {
    en: 'The child’s own answers bear on safety, and nobody has seen to them',
    cy: 'Mae atebion y plentyn ei hun yn ymwneud â diogelwch, a does neb wedi gweithredu arnynt',
  },
  'parent-or-carer': {
    en: 'A parent’s or carer’s answers bear on safety, and nobody has seen to them',
    cy: 'Mae atebion rhiant neu ofalwr yn ymwneud â diogelwch, a does neb wedi gweithredu arnynt',
  },
}

export const FOLLOW_UP: Words = {
  en: 'Follow up what was answered about safety',
  cy: 'Gweithredu ar yr hyn a atebwyd am ddiogelwch',
}

/** Where the follow-up is recorded. */
export const followUpPath = (childId: string, id: string): string =>
  `/children/${childId}/self-assessments/follow-ups/${id}/edit`

/** It is dangerous until somebody has seen to it, and due on the day of the answer. */
export const selfAssessedToday = (waiting: readonly WaitingFollowUp[], childId: string): ChildToday => ({
  dangers: waiting.map(({ id, who, answered_on }) => ({
    what: SAID[who],
    since: answered_on,
    path: `/children/${childId}/self-assessments#${id}`,
    weight: 1,
  })),
  due: waiting.map(({ id, answered_on, programme_id }) => ({
    what: FOLLOW_UP,
    on: answered_on,
    path: followUpPath(childId, id),
    programmeId: programme_id,
  })),
})
