import { longDate } from '#kernel/dates-in-words.ts'
import type { Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** A day in both languages, for texts that are chosen before the page’s language is known. */
export const dayWords = (on: LocalDate): Words => ({ en: longDate('en', on), cy: longDate('cy', on) })
