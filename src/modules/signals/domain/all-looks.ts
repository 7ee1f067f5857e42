import type { Look } from './rule.ts'
import { earliest } from './spells.ts'

/** Several looks at one subject as one. */
export const allLooks = (looks: readonly Look[]): Look => ({
  raises: looks.flatMap(({ raises }) => raises),
  lookAgainOn: earliest(looks.map(({ lookAgainOn }) => lookAgainOn)),
})
