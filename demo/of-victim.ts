import type { ChildFile } from './child-file.ts'
import type { Dice } from './random.ts'
import type { Harmed } from './victim-person.ts'

/** A victim and the offence that harmed them, with who works for victims in the service. */
export type OfVictim = {
  readonly file: ChildFile
  readonly dice: Dice
  readonly harmed: Harmed
  readonly childId: string
  readonly offenceId: string
  readonly isAtSchool: boolean
  /** Who worked for victims on a day; null where nobody did. */
  readonly workerOn: (day: number) => string | null
}
