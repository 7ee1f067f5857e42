import { allocationOn } from './allocation-on.ts'
import type { ChildFile } from './child-file.ts'
import type { Life } from './lives.ts'
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

/** Some day of the programme, a week in. */
export const someDay = ({ dice, from, until }: Working): number => dice.whole(Math.min(from + 6, until), until)

/** Who worked with the child on a day. */
export const workerOn = ({ file, programmeId }: Working, on: number): string | null =>
  allocationOn(file, programmeId, ['case-manager', 'caretaking'], file.day(on))
