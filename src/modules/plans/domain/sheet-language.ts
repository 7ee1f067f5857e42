import type { Language } from '#kernel/language.ts'

type Preferences = { readonly written_language: string | null; readonly spoken_language: string | null }

/**
 * The language of the child’s own sheet: the one chosen for the plan, else the one of their letters, else the one that
 * they speak. Where it is neither Welsh nor English, English.
 */
export const sheetLanguage = (chosen: string | null, { written_language, spoken_language }: Preferences): Language =>
  (chosen ?? written_language ?? spoken_language) === 'welsh' ? 'cy' : 'en'
