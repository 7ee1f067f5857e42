import type { ChronologyEvent } from '#db/contributions.ts'
import { codeLabel } from '#kernel/code-list.ts'
import { join, same, type Words } from '#kernel/language.ts'
import type { TimelineEntry } from '#ui/patterns/timeline.tsx'
import type { ChronologyEntry } from '../data/chronology.ts'

/** A day of the chronology as the timeline shows it, with the way to the page that tells of it. */
export function chronologyEntry(
  { event, on, at, code, text }: ChronologyEntry,
  events: ReadonlyMap<string, ChronologyEvent>,
  childPath: string,
): TimelineEntry {
  const known = events.get(event)
  if (!known) throw new Error(`No part of the record knows the event ${event}`)
  const { words, page, list } = known
  const details: readonly Words[] = [
    ...(code === null ? [] : [list ? codeLabel(list, code) : same(code)]),
    ...(text === null ? [] : [same(text)]),
  ]
  return { on, time: at ?? undefined, title: words, path: `${childPath}${page}`, content: join(details, ': ') }
}
