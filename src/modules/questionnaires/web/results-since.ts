import { addDays, type LocalDate } from '#kernel/local-date.ts'

/** Results are those of the last twelve months: long enough to be many, short enough to be how things are. */
export const resultsSince = (today: LocalDate): LocalDate => addDays(today, -365)
