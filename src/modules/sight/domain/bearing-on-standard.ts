import { nearness } from '#modules/inspections/domain/place.ts'
import { numberingOf } from '#modules/inspections/domain/standard-subjects.ts'

/** A standard of a framework. */
export type At = { readonly framework: string; readonly standard: string }

/**
 * How what an inspection said of a standard bears on another: it may be the same. Of a framework that numbers otherwise,
 * a standard about the same bears on it too; within one numbering, work for courts and out of court is kept apart.
 */
export function bearing(said: { readonly framework: string | null; readonly standard: string | null }, on: At) {
  const near = nearness({ ...said, question: null }, { ...on, question: null })
  if (near === null || near === 'no-standard') return null
  if (near !== 'same-subject') return 'same'
  return said.framework !== null && numberingOf(said.framework) === numberingOf(on.framework) ? null : 'alike'
}
