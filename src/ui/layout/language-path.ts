import type { Language } from '#kernel/language.ts'

/** The same place in another language: the path and its query with `lang` set. */
export function languagePath(path: string, language: Language): string {
  const [place = '/', query = ''] = path.split('?')
  const search = new URLSearchParams(query)
  search.set('lang', language)
  return `${place}?${search.toString()}`
}
