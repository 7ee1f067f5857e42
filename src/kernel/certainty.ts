import type { DatedValue } from './dated.ts'
import type { Words } from './language.ts'

/**
 * How far a number can be relied on. `published`: its owner printed it, or printed results bear it out. `derived`:
 * worked out from what was printed. `unconfirmed`: nobody has found it in print; wherever it decides something,
 * the page says so.
 */
export const CERTAINTIES = ['published', 'derived', 'unconfirmed'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** What rests on several numbers is as certain as the least certain of them. */
export const leastCertain = (...certainties: readonly Certainty[]): Certainty =>
  CERTAINTIES.findLast(certainty => certainties.includes(certainty)) ?? 'published'

export const CERTAINTY_WORDS: Readonly<Record<Certainty, Words>> = {
  published: { en: 'Published', cy: 'Wedi’i gyhoeddi' },
  derived: { en: 'Worked out from what is published', cy: 'Wedi’i gyfrifo o’r hyn a gyhoeddwyd' },
  unconfirmed: { en: 'Unconfirmed: check before relying on it', cy: 'Heb ei gadarnhau: gwiriwch cyn dibynnu arno' },
}

/** What a number or a statement rests on: where it stands in print, and how far it can be relied on. */
export type Basis = {
  /** The document and the place, as it names itself. */
  readonly source: string
  readonly certainty: Certainty
  /** What speaks for it and what it is to be checked against, where the source alone does not say. */
  readonly note?: Words
}

/** A dated value that also says what it rests on. */
export type CertainValue<T> = DatedValue<T> & Basis
export type CertainDated<T> = readonly [CertainValue<T>, ...CertainValue<T>[]]
