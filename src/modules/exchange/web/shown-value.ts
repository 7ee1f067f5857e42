import type { Problem } from '#bundle/problem.ts'
import type { Entity, Field } from '#kernel/entity.ts'

/** Which record kind a file of the bundle holds. */
export type FileKinds = ReadonlyMap<string, Entity>

const FIGURES = /^[\d\s.,:/TZ+-]{1,40}$/
const SHORT_LINE = /^[^\n]{0,40}$/

/** What a value of each kind of field must look like to be shown; kinds that are absent are never shown. */
const SHOWN: Readonly<Partial<Record<Field['kind'], RegExp>>> = {
  code: SHORT_LINE,
  codes: SHORT_LINE,
  'yes-no': SHORT_LINE,
  date: FIGURES,
  whole: FIGURES,
  decimal: FIGURES,
}

/**
 * The value of a problem, or null where it stays hidden. Whoever may import need not be allowed to see a child, so
 * names, free texts, identifiers and references stay hidden: file, line and column lead to them in the sender's own
 * system. Codes, dates and numbers are shown, as long as they look like such: where columns have shifted, a name
 * stands in the column of a date.
 */
export function shownValue({ file, column, value }: Problem, kinds: FileKinds): string | null {
  const field = file === null || column === null ? undefined : kinds.get(file)?.fields[column]
  const shape = field && SHOWN[field.kind]
  return value !== null && shape?.test(value) ? value : null
}
