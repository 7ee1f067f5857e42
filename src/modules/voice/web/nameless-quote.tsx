import { same, type Words } from '#kernel/language.ts'
import type { Quote } from '#ui/patterns/quotes.tsx'
import { Day } from '#ui/text/day.tsx'
import type { Visit } from '#web/visit.ts'
import type { UsableWords } from '../data/usable-words.ts'
import { quarterOf, quarterWords } from '../domain/quarter.ts'
import { quoteOf } from './quote-of.tsx'

const OPEN: Words = { en: 'Open the record', cy: 'Agor y cofnod' }

/**
 * Words without a name. Whoever may open records sees the day and the way to the record; anyone else only in which
 * quarter it was.
 */
export function namelessQuote(one: Omit<UsableWords, 'answers'>, visit: Visit): Quote {
  const opens = visit.may('child.read')
  const path = one.child_id === null ? null : `/children/${one.child_id}/voice`
  return {
    ...quoteOf(one, opens ? <Day on={one.said_on} /> : quarterWords(quarterOf(one.said_on))),
    ways: opens && path !== null ? [{ label: OPEN, path, hidden: same(one.said) }] : [],
  }
}
