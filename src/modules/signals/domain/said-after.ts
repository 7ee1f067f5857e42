import { addDays, type LocalDate } from '#kernel/local-date.ts'
import type { Look, Raised } from './rule.ts'

/** What is said once a day has passed, for as long as it is not mended; till then nothing, and when to look again. */
export function saidAfter(dueOn: LocalDate, on: LocalDate, raised: () => Raised): Look {
  const from = addDays(dueOn, 1)
  return on < from ? { raises: [], lookAgainOn: from } : { raises: [raised()], lookAgainOn: null }
}
