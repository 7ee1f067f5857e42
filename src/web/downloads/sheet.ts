import type { Language, Words } from '#kernel/language.ts'

/** What a cell holds: words, what reads the same in both languages, a number to reckon with, or nothing. */
export type SheetCell = Words | string | number | null

/** A table as people take it away: what a page shows, in the order in which it shows it. */
export type Sheet = {
  readonly title: Words
  readonly head: readonly Words[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** The cells of a row in one language; what is not there is an empty text. */
export const cellsIn = (language: Language, row: readonly SheetCell[]): readonly (string | number)[] =>
  row.map(cell => (cell === null ? '' : typeof cell === 'object' ? cell[language] : cell))
