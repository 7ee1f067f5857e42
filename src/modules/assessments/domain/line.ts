import type { Values } from '#kernel/entity.ts'
import { idFor } from '#kernel/id.ts'

/**
 * What an assessment is made of, line by line: its answers, factors and levels are records, the part that people took
 * and the summary are fields of its own. Two people who write at once clash only over the same line.
 */
export type LineKind = 'answer' | 'factor' | 'level' | 'own'

/** Names a line: its kind, and which question, factor, subject or field. */
export type LineKey = { readonly kind: LineKind; readonly code: string }

/** What a line says; null for one that says nothing. */
export type LineValues = Values | null

/** What someone typed for a line, and the mark of what it said when they began. */
export type TypedLine = LineKey & {
  readonly values: LineValues
  readonly seen: string
  readonly keep?: 'typed' | 'saved'
}

/** A mark of what a line says: equal for equal words, so that a form remembers what it began from. */
export function lineMark(values: LineValues): string {
  const said = Object.entries(values ?? {})
    .filter(([, value]) => value !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return said.length === 0 ? 'nothing' : idFor('line', JSON.stringify(said))
}

/**
 * What becomes of a line: it stays as it is saved, it is written, or two people have left it different and only one of
 * them can say what should stand.
 */
export function settleLine({ values, seen, keep }: TypedLine, saved: LineValues): 'stays' | 'is-written' | 'conflicts' {
  const [typed, now] = [lineMark(values), lineMark(saved)]
  if (typed === now || typed === seen || keep === 'saved') return 'stays'
  return now === seen ? 'is-written' : 'conflicts'
}
