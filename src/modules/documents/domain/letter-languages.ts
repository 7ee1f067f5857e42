import type { Language } from '#kernel/language.ts'

/** The languages of a letter, in their order: Welsh first where it is in both. */
export type LetterLanguages = readonly [Language] | readonly ['cy', 'en']

export const BOTH = ['cy', 'en'] as const

/** A letter is in the language that its reader chose for letters, and in both where they chose neither or nobody asked. */
export const letterLanguages = (written: string | null): LetterLanguages =>
  written === 'welsh' ? ['cy'] : written === 'english' ? ['en'] : BOTH

/** The same as an address says it. */
export const languagesNamed = (name: string): LetterLanguages | null =>
  name === 'cy' || name === 'en' ? [name] : name === 'both' ? BOTH : null

export const nameOfLanguages = (languages: LetterLanguages): 'cy' | 'en' | 'both' =>
  languages.length === 1 ? languages[0] : 'both'
