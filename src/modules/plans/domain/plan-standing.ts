import type { Due, StageNow } from '#kernel/contribution.ts'
import { join, same, type Words } from '#kernel/language.ts'
import { addDays, type LocalDate } from '#kernel/local-date.ts'
import { exitDueOn } from './exit-due.ts'
import { planDueOn } from './plan-due.ts'
import { reviewDueOn } from './review-due.ts'

/** How the plan of a programme that goes on stands, as far as what is due depends on it. */
export type PlanStanding = {
  readonly programmeId: string
  readonly childId: string
  readonly startsOn: LocalDate | null
  readonly expectedEndOn: LocalDate | null
  readonly inForce: { readonly id: string; readonly agreedOn: LocalDate; readonly assessmentId: string | null } | null
  /** The version that is being written, or waits for approval. */
  readonly open: { readonly id: string; readonly submitted: boolean } | null
  /** The assessment completed last. */
  readonly assessmentId: string | null
  readonly reviews: readonly { readonly reviewed_on: LocalDate; readonly next_review_on: LocalDate | null }[]
  /** The actions of the plan in force that have a date and are not finished. */
  readonly actions: readonly { readonly what: string; readonly dueOn: LocalDate }[]
  readonly exitPlanned: boolean
}

/** How far ahead something is told of. */
const AHEAD_DAYS = 14

const BEGIN: Words = { en: 'Begin the plan', cy: 'Dechrau’r cynllun' }
const AGREE: Words = { en: 'Agree the plan', cy: 'Cytuno ar y cynllun' }
const TAKE_IN: Words = { en: 'Take the new assessment into the plan', cy: 'Cynnwys yr asesiad newydd yn y cynllun' }
const REVIEW: Words = { en: 'Review the plan', cy: 'Adolygu’r cynllun' }
const ACTION: Words = { en: 'Action of the plan', cy: 'Cam gweithredu yn y cynllun' }
const EXIT: Words = { en: 'Plan the ending', cy: 'Cynllunio’r diwedd' }

/** What is due of a plan, by what kind of thing it is. */
export type PlanDue = Due & { readonly of: 'plan' | 'action' | 'review' | 'exit' }

/** What is to be done about the plan: at once, or within a fortnight; and the plan itself as soon as it can be written. */
export function planDues(standing: PlanStanding, today: LocalDate): readonly PlanDue[] {
  const all = [...dueOfPlan(standing), ...dueOfActions(standing), ...dueOfReview(standing), ...dueOfExit(standing)]
  const isNext = ({ of }: PlanDue): boolean => of === 'plan' && standing.assessmentId !== null
  return all.filter(one => one.on === null || one.on <= addDays(today, AHEAD_DAYS) || isNext(one))
}

const due = (
  { programmeId }: PlanStanding,
  of: PlanDue['of'],
  what: Words,
  on: LocalDate | null,
  path: string,
): PlanDue => ({ of, what, on, path, programmeId })

function dueOfPlan(standing: PlanStanding): readonly PlanDue[] {
  const { childId, programmeId, startsOn, inForce, open, assessmentId } = standing
  const plans = `/children/${childId}/plans`
  if (open) return open.submitted ? [] : [due(standing, 'plan', AGREE, dueDay(standing), `${plans}/${open.id}`)]
  if (inForce === null) {
    const path = `/children/${childId}/plan/new?programme=${programmeId}`
    return startsOn === null ? [] : [due(standing, 'plan', BEGIN, planDueOn(startsOn), path)]
  }
  const isNews = assessmentId !== null && assessmentId !== inForce.assessmentId
  return isNews ? [due(standing, 'plan', TAKE_IN, null, `${plans}/${inForce.id}`)] : []
}

/** The first version has a day; a later one should be agreed as soon as can be. */
const dueDay = ({ startsOn, inForce }: PlanStanding): LocalDate | null =>
  startsOn === null || inForce !== null ? null : planDueOn(startsOn)

function dueOfActions(standing: PlanStanding): readonly PlanDue[] {
  const { childId, inForce, actions } = standing
  if (inForce === null) return []
  const path = `/children/${childId}/plans/${inForce.id}/progress`
  return actions.map(({ what, dueOn }) => due(standing, 'action', join([ACTION, same(what)], ': '), dueOn, path))
}

function dueOfReview(standing: PlanStanding): readonly PlanDue[] {
  const { childId, inForce } = standing
  if (inForce === null) return []
  const path = `/children/${childId}/plans/${inForce.id}/review`
  return [due(standing, 'review', REVIEW, reviewDay(standing), path)]
}

const reviewDay = ({ inForce, reviews }: PlanStanding): LocalDate | null =>
  inForce && reviewDueOn({ agreedOn: inForce.agreedOn, reviews })

function dueOfExit(standing: PlanStanding): readonly PlanDue[] {
  const { childId, programmeId, expectedEndOn, exitPlanned } = standing
  if (expectedEndOn === null || exitPlanned) return []
  const path = `/children/${childId}/programmes/${programmeId}/exit`
  return [due(standing, 'exit', EXIT, exitDueOn(expectedEndOn), path)]
}

const WORDS = {
  late: { en: 'Overdue', cy: 'Hwyr' },
  agreed: { en: 'Agreed', cy: 'Cytunwyd' },
  waiting: { en: 'Waiting for approval', cy: 'Yn aros am gymeradwyaeth' },
  writing: { en: 'Being written', cy: 'Yn cael ei ysgrifennu' },
  'not-begun': { en: 'Not begun', cy: 'Heb ddechrau' },
  'not-yet': { en: 'Not yet', cy: 'Ddim eto' },
  planned: { en: 'Planned', cy: 'Wedi’i gynllunio' },
  'up-to-date': { en: 'Up to date', cy: 'Yn gyfredol' },
  'due-soon': { en: 'Due soon', cy: 'Yn ddyledus yn fuan' },
} as const satisfies Record<string, Words>

/** The stages of the work that the plan tells of: planning, reviewing, ending. */
export function planStages(standing: PlanStanding, today: LocalDate): readonly StageNow[] {
  const { programmeId, childId } = standing
  const path = `/children/${childId}/plan`
  return [
    { ...planning(standing, today), stage: 'plan', programmeId, path },
    { ...reviewing(standing, today), stage: 'review', programmeId, path },
    {
      ...ending(standing, today),
      stage: 'exit',
      programmeId,
      path: `/children/${childId}/programmes/${programmeId}/exit`,
    },
  ]
}

type Standing = Pick<StageNow, 'words' | 'meaning'>

function planning({ inForce, open, startsOn }: PlanStanding, today: LocalDate): Standing {
  if (inForce) return { words: WORDS.agreed, meaning: 'done' }
  if (open?.submitted) return { words: WORDS.waiting, meaning: 'waiting' }
  if (startsOn !== null && planDueOn(startsOn) < today) return { words: WORDS.late, meaning: 'late' }
  return open ? { words: WORDS.writing, meaning: 'active' } : { words: WORDS['not-begun'], meaning: 'neutral' }
}

function reviewing(standing: PlanStanding, today: LocalDate): Standing {
  const on = reviewDay(standing)
  if (on === null) return { words: WORDS['not-yet'], meaning: 'neutral' }
  if (on < today) return { words: WORDS.late, meaning: 'late' }
  if (on <= addDays(today, AHEAD_DAYS)) return { words: WORDS['due-soon'], meaning: 'waiting' }
  return { words: WORDS['up-to-date'], meaning: 'done' }
}

function ending({ expectedEndOn, exitPlanned }: PlanStanding, today: LocalDate): Standing {
  if (exitPlanned) return { words: WORDS.planned, meaning: 'done' }
  const isLate = expectedEndOn !== null && exitDueOn(expectedEndOn) < today
  return isLate ? { words: WORDS.late, meaning: 'late' } : { words: WORDS['not-yet'], meaning: 'neutral' }
}
