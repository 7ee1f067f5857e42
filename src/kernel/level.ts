import type { Words } from './language.ts'
import type { LocalDate } from './local-date.ts'

/** The four levels of concern, the lowest first. */
export const LEVELS = ['low', 'medium', 'high', 'very-high'] as const
export type Level = (typeof LEVELS)[number]

export const LEVEL_WORDS: Readonly<Record<Level, Words>> = {
  low: { en: 'Low', cy: 'Isel' },
  medium: { en: 'Medium', cy: 'Canolig' },
  high: { en: 'High', cy: 'Uchel' },
  'very-high': { en: 'Very high', cy: 'Uchel iawn' },
}

/** What a level is about. Likelihood of reoffending is never very high: its scale has three steps. */
export const LEVEL_SUBJECTS = ['child-safety', 'others-safety', 'reoffending'] as const
export type LevelSubject = (typeof LEVEL_SUBJECTS)[number]

export const LEVEL_SUBJECT_WORDS: Readonly<Record<LevelSubject, Words>> = {
  'child-safety': { en: 'The child’s safety and wellbeing', cy: 'Diogelwch a lles y plentyn' },
  'others-safety': { en: 'Risk of serious harm to others', cy: 'Risg o niwed difrifol i eraill' },
  reoffending: { en: 'Likelihood of reoffending', cy: 'Tebygolrwydd o aildroseddu' },
}

export const isAtLeast = (level: Level, least: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(least)

export const higherOf = (a: Level | null, b: Level | null): Level | null =>
  a === null ? b : b === null ? a : isAtLeast(a, b) ? a : b

/** A level as it stands: what it was before, since when it holds, and where it is explained. */
export type LevelNow = {
  readonly about: LevelSubject
  readonly level: Level
  readonly before: Level | null
  readonly since: LocalDate
  readonly countersigned: boolean
  readonly path: string
}
