import type { Language } from '#kernel/language.ts'

/** The page’s language in which something was said, where it is one of the two. */
export const spokenIn = (code: string | null): Language | null =>
  code === 'welsh' ? 'cy' : code === 'english' ? 'en' : null
