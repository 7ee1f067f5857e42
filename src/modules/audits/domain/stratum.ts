import { codeLabel } from '#kernel/code-list.ts'
import { join, type Words } from '#kernel/language.ts'
import { type Level, LEVEL_WORDS } from '#kernel/level.ts'
import { AUDITED_WORK } from './audited-work.ts'

type Kind = { readonly work: string; readonly level: Level | null }

const NO_LEVEL: Words = { en: 'No level set', cy: 'Dim lefel wedi’i gosod' }

/** What a sample is spread over: the kind of work, and the higher of the two levels of safety. */
export const stratumOf = ({ work, level }: Kind): string => `${work} ${level ?? 'none'}`

export const levelWords = (level: Level | null): Words => (level === null ? NO_LEVEL : LEVEL_WORDS[level])

/** “Court disposals: High”. */
export const stratumWords = ({ work, level }: Kind): Words =>
  join([codeLabel(AUDITED_WORK, work), levelWords(level)], ': ')
