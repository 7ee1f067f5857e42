import { allocationOn } from './allocation-on.ts'
import type { ChildFile } from './child-file.ts'
import type { Life } from './lives.ts'
import type { Written } from './programmes.ts'
import type { Dice } from './random.ts'

/** A programme in which somebody works with the child: its days count back from today. */
export type Working = {
  readonly file: ChildFile
  readonly childId: string
  readonly life: Life
  readonly dice: Dice
  readonly programmeId: string
  readonly from: number
  /** The last day of it, or yesterday. */
  readonly until: number
  readonly isOpen: boolean
  readonly isSerious: boolean
}

/** A programme as work that goes on or is over; null where none has begun. */
export function workingIn(
  of: Pick<Working, 'file' | 'childId' | 'life' | 'dice'>,
  { id, episode }: Written,
): Working | null {
  const { plan, startsOn, endedOn } = episode
  if (startsOn === null) return null
  const until = Math.min(endedOn ?? -1, -1)
  return { ...of, programmeId: id, from: startsOn, until, isOpen: endedOn === null, isSerious: plan.weight > 2 }
}

/** Some day of the programme, a week in. */
export const someDay = ({ dice, from, until }: Working): number => dice.whole(Math.min(from + 6, until), until)

/** Who worked with the child on a day. */
export const workerOn = ({ file, programmeId }: Working, on: number): string | null =>
  allocationOn(file, programmeId, ['case-manager', 'caretaking'], file.day(on))
