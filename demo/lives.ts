import type { Level, LevelSubject } from '#kernel/level.ts'
import type { Flavour, Name } from './names.ts'
import type { ProgrammePlan } from './programme-plans.ts'
import type { Dice } from './random.ts'

/** A programme and what led to it, in days from today. */
export type Episode = {
  readonly plan: ProgrammePlan
  readonly offenceOn: number | null
  readonly decidedOn: number | null
  readonly referredOn: number
  /** Null while the child is only referred. */
  readonly startsOn: number | null
  readonly expectedEndOn: number
  readonly endedOn: number | null
  readonly isViolent: boolean
  /** Open, and nobody answers for it. */
  readonly isUnallocated: boolean
}

/** A child to be written down: who they are and what happened, first things first. */
export type Life = {
  readonly number: number
  readonly dice: Dice
  readonly born: number
  readonly sex: 'male' | 'female'
  readonly ethnicity: string
  readonly speaksWelsh: boolean
  readonly flavour: Flavour
  readonly name: Name
  /** What a story fixes of what is otherwise left to chance. */
  readonly told?: { readonly standing: Readonly<Record<LevelSubject, Level>>; readonly cameAlong: boolean }
  readonly episodes: readonly Episode[]
}

/** The day on which the service first heard of the child. */
export const firstKnownOn = ({ episodes }: Life): number =>
  Math.min(...episodes.map(({ referredOn, offenceOn }) => Math.min(referredOn, offenceOn ?? referredOn)))

/** Whether somebody works with the child today, or is about to. */
export const isKnownToday = ({ episodes }: Life): boolean => episodes.some(({ endedOn }) => endedOn === null)
