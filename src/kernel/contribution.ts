import type { Words } from './language.ts'
import type { LevelNow } from './level.ts'
import type { LocalDate } from './local-date.ts'

/** Something that may hurt someone now: shown at the top of the child’s page. Weight 1 comes first. */
export type Danger = {
  readonly what: Words
  readonly since: LocalDate | null
  readonly path: string
  readonly weight: 1 | 2 | 3
}

/** Something that should be done by a day; `on` is null where it should be done as soon as can be. */
export type Due = {
  readonly what: Words
  readonly on: LocalDate | null
  readonly path: string
  readonly programmeId: string | null
}

/** The stages of a programme, in the order in which the work is done. */
export const STAGES = ['assess', 'plan', 'deliver', 'review', 'exit'] as const
export type Stage = (typeof STAGES)[number]

export const STAGE_WORDS: Readonly<Record<Stage, Words>> = {
  assess: { en: 'Assess', cy: 'Asesu' },
  plan: { en: 'Plan', cy: 'Cynllunio' },
  deliver: { en: 'Deliver', cy: 'Cyflawni' },
  review: { en: 'Review', cy: 'Adolygu' },
  exit: { en: 'Exit', cy: 'Gorffen' },
}

export type StageNow = {
  readonly stage: Stage
  readonly programmeId: string
  readonly words: Words
  readonly meaning: 'done' | 'active' | 'waiting' | 'late' | 'neutral'
  readonly path: string
}

/** What a part of the record says of a child today. */
export type ChildToday = {
  readonly dangers?: readonly Danger[]
  readonly due?: readonly Due[]
  readonly stages?: readonly StageNow[]
  readonly levels?: readonly LevelNow[]
}

/** A line of a day list. Of a closed record the page shows the name alone. */
export type DayItem = {
  readonly childId: string
  readonly given_names: string
  readonly family_name: string
  readonly closed: boolean
  readonly what: Words
  readonly on: LocalDate | null
  /** The time of day, such as 14:30. */
  readonly at?: string
  readonly path: string
}

/** What waits for someone, for the first page of the day. */
export type DayList = {
  readonly id: string
  readonly title: Words
  readonly for: 'worker' | 'manager'
  readonly items: readonly DayItem[]
  readonly total: number
  readonly morePath: string | null
  readonly order: number
}

/** How somebody sees things, in their own answers, for those who write about them. */
export type SelfView = {
  readonly by: 'child' | 'parent-or-carer'
  readonly who: Words
  readonly how: Words
  readonly on: LocalDate
  /** Where all of it can be read. */
  readonly path: string
  readonly programmeId: string | null
  readonly lines: readonly { readonly asks: Words; readonly said: Words; readonly bearsOnSafety: boolean }[]
}
