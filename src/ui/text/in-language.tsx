import type { Language } from '#kernel/language.ts'
import type { Content } from '../content.ts'
import { useView } from '../view.tsx'

/** Words in a language that may not be the page's: a service's own name, what a child said. */
export function InLanguage({ language, children }: { readonly language: Language; readonly children: Content }) {
  const view = useView()
  return <span lang={view.language === language ? undefined : language}>{view.show(children)}</span>
}
