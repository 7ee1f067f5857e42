import type { LookedAt } from './assessment-factors.ts'
import type { Levels } from './assessment-levels.ts'
import type { ChildFile } from './child-file.ts'
import type { Desk } from './desk.ts'
import type { Life } from './lives.ts'
import type { Written } from './programmes.ts'
import type { Dice } from './random.ts'

/** A version of a programme’s assessment that has been written down; without a day of completion it is a draft. */
export type Assessed = {
  readonly id: string
  readonly stage: string
  /** In days from today. */
  readonly completedOn: number | null
  /** None where it has hardly begun. */
  readonly levels: Levels | null
  readonly factors: readonly LookedAt[]
}

/** Whose assessment it is, of which programme, with chance that falls alike for all its versions. */
export type AssessedProgramme = {
  readonly file: ChildFile
  readonly childId: string
  readonly life: Life
  readonly desk: Desk
  readonly programme: Written
  readonly dice: Dice
  readonly inWelsh: boolean
}
