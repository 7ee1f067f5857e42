import type { Words } from '#kernel/language.ts'
import { monthAndYear } from '#kernel/dates-in-words.ts'
import { type Phrase, say } from '#kernel/language.ts'
import type { Framework } from '../domain/framework.ts'

const SINCE: Phrase<{ readonly en: string; readonly cy: string }> = {
  en: ({ en }) => `Since ${en}`,
  cy: ({ cy }) => `Ers ${cy}`,
}

/** The months in which a service may have been inspected by a framework: its days are approximate. */
export function inUseWords({ inUse: [{ from, value }] }: Framework): Words {
  const first = { en: monthAndYear('en', from), cy: monthAndYear('cy', from) }
  if (value.until === null) return say(SINCE, first)
  const last = { en: monthAndYear('en', value.until), cy: monthAndYear('cy', value.until) }
  return { en: `${first.en} – ${last.en}`, cy: `${first.cy} – ${last.cy}` }
}
