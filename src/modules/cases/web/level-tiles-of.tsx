import type { Phrase, Words } from '#kernel/language.ts'
import { say } from '#kernel/language.ts'
import { LEVEL_SUBJECT_WORDS, LEVEL_SUBJECTS, LEVEL_WORDS, LEVELS, type Level, type LevelNow } from '#kernel/level.ts'
import type { Content } from '#ui/content.ts'
import type { LevelTile } from '#ui/patterns/level-tiles.tsx'
import { StatusTag } from '#ui/patterns/status-tag.tsx'
import { Day } from '#ui/text/day.tsx'

const SINCE: Words = { en: 'Since', cy: 'Ers' }
const NOT_JUDGED: Words = { en: 'No level recorded yet', cy: 'Dim lefel wedi’i chofnodi eto' }
const NOT_COUNTERSIGNED: Words = { en: 'Not countersigned', cy: 'Dim cydlofnod' }
const UP: Phrase<Words> = {
  en: before => `Up from ${before.en.toLowerCase()}`,
  cy: before => `Wedi codi. Cyn hynny: ${before.cy}`,
}
const DOWN: Phrase<Words> = {
  en: before => `Down from ${before.en.toLowerCase()}`,
  cy: before => `Wedi gostwng. Cyn hynny: ${before.cy}`,
}

/** The three levels as they stand, also those that nobody has judged. */
export const levelTilesOf = (levels: readonly LevelNow[]): readonly LevelTile[] =>
  LEVEL_SUBJECTS.map(about => {
    const now = levels.find(level => level.about === about)
    return {
      about: LEVEL_SUBJECT_WORDS[about],
      steps: about === 'reoffending' ? 3 : 4,
      level: now
        ? { words: LEVEL_WORDS[now.level], step: stepOf(now.level), direction: directionOf(now), path: now.path }
        : null,
      notes: now ? levelNotes(now) : [NOT_JUDGED],
    }
  })

const stepOf = (level: Level): 1 | 2 | 3 | 4 => (({ low: 1, medium: 2, high: 3, 'very-high': 4 }) as const)[level]

function directionOf({ level, before }: LevelNow): 'up' | 'down' | null {
  if (before === null || before === level) return null
  return LEVELS.indexOf(level) > LEVELS.indexOf(before) ? 'up' : 'down'
}

/** Which way a level has gone, and from where; null where it is the first. */
export function directionWords(now: LevelNow): Words | null {
  const direction = directionOf(now)
  return direction && now.before && say(direction === 'up' ? UP : DOWN, LEVEL_WORDS[now.before])
}

/** What is said below a level: which way it has gone, since when it holds, and that nobody has agreed yet. */
export function levelNotes(now: LevelNow): readonly Content[] {
  return [
    directionWords(now),
    [SINCE, ' ', <Day on={now.since} />],
    !now.countersigned && <StatusTag meaning="late">{NOT_COUNTERSIGNED}</StatusTag>,
  ]
}
