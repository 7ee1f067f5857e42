import type { Due, StageNow } from '#kernel/contribution.ts'
import { longDate } from '#kernel/dates-in-words.ts'
import { type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { BREACH_STEP_WORDS } from './breach-step-words.ts'
import { breachSteps, type Compliance } from './breach-steps.ts'
import { followUpDueOn } from './follow-up-due.ts'

type ContactDay = { readonly id: string; readonly on: LocalDate }

/** How the work of a programme goes: what was kept last, what comes next, what nobody has told or followed up. */
export type Delivery = Compliance & {
  readonly programmeId: string
  readonly childId: string
  readonly startsOn: LocalDate | null
  readonly awaiting: readonly ContactDay[]
  readonly notFollowed: readonly ContactDay[]
  readonly lastKept: LocalDate | null
  readonly next: LocalDate | null
}

const TELL: Words = { en: 'Record how a contact went', cy: 'Cofnodi sut aeth cyswllt' }
const FOLLOW_UP: Words = { en: 'Follow up a missed contact', cy: 'Dilyn cyswllt a fethwyd' }
const LAST: Phrase<{ on: Words }> = {
  en: ({ on }) => `Last contact ${on.en}`,
  cy: ({ on }) => `Cyswllt diwethaf: ${on.cy}`,
}
const NEXT: Phrase<{ on: Words }> = {
  en: ({ on }) => `First contact ${on.en}`,
  cy: ({ on }) => `Cyswllt cyntaf: ${on.cy}`,
}
const NOTHING: Words = { en: 'No contact planned', cy: 'Dim cyswllt wedi’i gynllunio' }

/** What is to be done about a programme’s contacts. */
export function deliveryDues(delivery: Delivery, today: LocalDate): readonly Due[] {
  const { programmeId, childId, awaiting, notFollowed } = delivery
  const { step, unanswered } = breachSteps(delivery, today)
  const child = `/children/${childId}`
  return [
    ...awaiting.map(({ id, on }) => ({ what: TELL, on, path: `${child}/contacts/${id}/edit`, programmeId })),
    ...notFollowed.map(({ id, on }) => ({
      what: FOLLOW_UP,
      on: followUpDueOn(on),
      path: `${child}/contact-follow-ups/${id}/edit`,
      programmeId,
    })),
    ...(step === 'none'
      ? []
      : [{ what: BREACH_STEP_WORDS[step], on: unanswered[0] ?? null, path: `${child}/contacts`, programmeId }]),
  ]
}

/** The stage of doing what was planned, of a programme that has started. */
export function deliveryStage(delivery: Delivery, today: LocalDate): readonly StageNow[] {
  const { programmeId, childId, startsOn, lastKept, next } = delivery
  if (startsOn === null || startsOn > today) return []
  const late = deliveryDues(delivery, today).some(({ on }) => on !== null && on < today)
  const meaning = late ? 'late' : lastKept === null ? 'waiting' : 'active'
  const words = lastKept ? say(LAST, { on: dayIn(lastKept) }) : next ? say(NEXT, { on: dayIn(next) }) : NOTHING
  return [{ stage: 'deliver', programmeId, words, meaning, path: `/children/${childId}/contacts` }]
}

const dayIn = (on: LocalDate): Words => ({ en: longDate('en', on), cy: longDate('cy', on) })
