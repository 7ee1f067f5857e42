import type { Language, Words } from './language.ts'
import { same } from './language.ts'
import type { LocalDate } from './local-date.ts'

/** One entry of a list that people choose from. `until`: no longer offered after that day, still shown where recorded. */
export type Code = {
  readonly code: string
  readonly label: Words
  /** Heading under which forms show it. */
  readonly group?: string
  readonly from?: LocalDate
  readonly until?: LocalDate
}

/** A list of codes with where it comes from. */
export type CodeList = {
  readonly id: string
  readonly source: string
  readonly codes: readonly Code[]
}

/** The entry, or undefined for a code that the list does not know (kept as another system sent it). */
export const findCode = (list: CodeList, code: string): Code | undefined =>
  list.codes.find(entry => entry.code === code)

/** How a code reads to people. An unknown one is shown as it was sent. */
export const codeLabel = (list: CodeList, code: string): Words => findCode(list, code)?.label ?? same(code)

/** What may be chosen on a day. */
export const codesOn = (list: CodeList, on: LocalDate): readonly Code[] =>
  list.codes.filter(({ from, until }) => (!from || from <= on) && (!until || on <= until))

export const labelIn = (language: Language, list: CodeList, code: string): string => codeLabel(list, code)[language]

/** Writes a list tersely: `codes({ male: ['Male', 'Gwryw'] })`. */
export const codes = (entries: Readonly<Record<string, readonly [en: string, cy: string]>>): readonly Code[] =>
  Object.entries(entries).map(([code, [en, cy]]) => ({ code, label: { en, cy } }))
