import { isValidElement, type ComponentChildren, type VNode } from 'preact'
import type { Words } from '#kernel/language.ts'

/** What Sightline says: both languages, or an element composed of such. A bare string is refused, it would lack Welsh. */
export type Label = Words | VNode

/** What a page shows: labels, and what a record holds, which reads the same in both languages. */
export type Content = Label | string | number | null | undefined | false | readonly Content[]

/** Further HTML attributes for an element that a component makes. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const isList = (content: Content): content is readonly Content[] => Array.isArray(content)

/** Turns content into what Preact prints, each text through `t`. */
export function shown(content: Content, t: (words: Words) => string): ComponentChildren {
  if (content === null || content === undefined || content === false) return null
  if (typeof content === 'string' || typeof content === 'number') return content
  if (isList(content)) return content.map(part => shown(part, t))
  return isValidElement(content) ? content : t(content)
}

/** Whether there is anything to show. */
export const isEmpty = (content: Content): boolean =>
  content === null ||
  content === undefined ||
  content === false ||
  content === '' ||
  (isList(content) && content.every(isEmpty))
