import { isAtLeast, type Level, LEVEL_WORDS, type LevelSubject } from '#kernel/level.ts'
import { join, type Phrase, say, type Words } from '#kernel/language.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import {
  type EvidenceWindows,
  suggestedLevels,
  suggestionsChangeOn,
} from '#modules/assessments/domain/suggested-levels.ts'
import { assessAgainPath } from './assess-again-path.ts'
import { evidenceSeen, type EvidenceSeen } from './evidence-seen.ts'
import { type LevelSeen, levelsSet } from './levels-seen.ts'
import { childPath } from './in-programme.ts'
import type { ChildPicture } from './picture.ts'
import type { Look, Raised } from './rule.ts'

type Found = { readonly level: Level; readonly suggested: Level }

const SAYS: Phrase<Found> = {
  en: ({ level, suggested }) =>
    `The record suggests at least this level: ${LEVEL_WORDS[suggested].en}. The level as it stands: ${LEVEL_WORDS[level].en}. Say why, or change it.`,
  cy: ({ level, suggested }) =>
    `Mae’r cofnod yn awgrymu’r lefel hon o leiaf: ${LEVEL_WORDS[suggested].cy}. Y lefel fel y mae: ${LEVEL_WORDS[level].cy}. Dywedwch pam, neu newidiwch hi.`,
}
const SET: Words = { en: 'level set:', cy: 'pennwyd y lefel:' }
const LOOK_AGAIN: Words = { en: 'Look at the level again', cy: 'Edrych ar y lefel eto' }

type Asked = {
  readonly about: LevelSubject
  readonly windows: EvidenceWindows
  readonly graveFrom?: number
}

/** A level that stands below what the record suggests, where nobody has said why since the last of it was known. */
export function levelMayBeLow(picture: ChildPicture, on: LocalDate, { about, windows, graveFrom }: Asked): Look {
  const evidence = evidenceSeen(picture, on, graveFrom)
  const lookAgainOn = suggestionsChangeOn(evidence, on, windows)
  const set = levelsSet(picture).find(row => row.about === about)
  const suggestion = suggestedLevels(evidence, on, windows)[about]
  if (!set || !suggestion || isAtLeast(set.level, suggestion.level)) return { raises: [], lookAgainOn }
  const because = evidence.filter(piece => suggestion.because.includes(piece))
  if (isExplained(set, because)) return { raises: [], lookAgainOn }
  return { raises: [raised(picture, set, suggestion.level, because)], lookAgainOn }
}

const isExplained = ({ against, on }: LevelSeen, because: readonly EvidenceSeen[]): boolean =>
  against !== null && because.every(({ knownOn }) => knownOn <= on)

function raised(picture: ChildPicture, set: LevelSeen, suggested: Level, because: readonly EvidenceSeen[]): Raised {
  return {
    severity: isAtLeast(suggested, 'high') ? 'act-now' : 'soon',
    says: say(SAYS, { level: set.level, suggested }),
    evidence: [
      {
        what: join([SET, LEVEL_WORDS[set.level]]),
        on: set.on,
        path: childPath(picture, `/assessments/${set.assessmentId}`),
      },
      ...because.map(({ what, on, path }) => ({ what, on, path })),
    ],
    todo: { words: LOOK_AGAIN, path: assessAgainPath(picture, { reason: 'significant-change' }) },
  }
}
