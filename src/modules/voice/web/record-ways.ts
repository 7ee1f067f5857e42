import { same, type Words } from '#kernel/language.ts'
import type { Quote } from '#ui/patterns/quotes.tsx'

const CHANGE: Words = { en: 'Change', cy: 'Newid' }
const REMOVE: Words = { en: 'Remove', cy: 'Tynnu' }

/** The ways to correct words and to take them away. */
export const recordWays = (path: string, said: string): NonNullable<Quote['ways']> => [
  { label: CHANGE, path: `${path}/edit`, hidden: same(said) },
  { label: REMOVE, path: `${path}/remove`, hidden: same(said) },
]
