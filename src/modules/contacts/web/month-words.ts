import { monthAndYear } from '#kernel/dates-in-words.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** A month with its year, from its first day. */
export const monthWords = (month: LocalDate): Words => ({
  en: monthAndYear('en', month),
  cy: monthAndYear('cy', month),
})
