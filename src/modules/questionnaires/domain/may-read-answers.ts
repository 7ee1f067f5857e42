import { asAt } from '#kernel/dated.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { LEAST_SHOWN } from '#statistics/small-numbers.ts'

/** Whether somebody may read the answers: those who open children’s records may always, others once there are enough. */
export const mayReadAnswers = (responses: number, opensRecords: boolean, on: LocalDate): boolean =>
  opensRecords || responses >= asAt(LEAST_SHOWN, on).value
