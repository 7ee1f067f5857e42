import { monthAndYear } from '#kernel/dates-in-words.ts'
import { join, type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Framework } from '../domain/framework.ts'

const SINCE: Phrase<Words> = { en: ({ en }) => `Since ${en}`, cy: ({ cy }) => `Ers mis ${cy}` }

/** The months in which a service may have been inspected by a framework: its days are approximate. */
export function inUseWords({ inUse: [{ from, value }] }: Framework): Words {
  const first = monthWords(from)
  return value.until === null ? say(SINCE, first) : join([first, monthWords(value.until)], ' – ')
}

const monthWords = (day: LocalDate): Words => ({ en: monthAndYear('en', day), cy: monthAndYear('cy', day) })
