import { createContext, type ComponentChildren, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import { longDate, moment, shortDate } from '#kernel/dates-in-words.ts'
import { type Language, numberIn, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Content, shown } from './content.ts'

/** What every component may need to know of the page being written. */
export type View = {
  language: Language
  /** Prefixes a path inside the current service: `href('/children/1')` is `/aberwen/children/1`. */
  href: (path: string) => string
  /** Whether the reader may go to a path inside the current service; absent: to all. */
  leads?: (path: string) => boolean
  nonce: string
}

/** A view, with the ways of putting things into its language. */
export type ViewInWords = Required<View> & {
  t: (words: Words) => string
  show: (content: Content) => ComponentChildren
  date: (date: LocalDate) => string
  shortDate: (date: LocalDate) => string
  moment: (at: Date) => string
  number: (value: number) => string
}

export const ViewContext = createContext<View>({ language: 'en', href: path => path, nonce: '' })

export function useView(): ViewInWords {
  const view = useContext(ViewContext)
  const { language } = view
  const t = (words: Words): string => words[language]
  return {
    ...view,
    leads: path => !path.startsWith('/') || (view.leads?.(path) ?? true),
    href: path => (path.startsWith('/') ? view.href(path) : path),
    t,
    show: content => shown(content, t),
    date: date => longDate(language, date),
    shortDate: date => shortDate(language, date),
    moment: at => moment(language, at),
    number: value => numberIn(language, value),
  }
}

/** The HTML of a page, or of a part of one, in the view's language. */
export function render(view: View, jsx: VNode): string {
  const html = renderToString(<ViewContext.Provider value={view}>{jsx}</ViewContext.Provider>)
  return html.startsWith('<html') ? `<!DOCTYPE html>${html}` : html
}
