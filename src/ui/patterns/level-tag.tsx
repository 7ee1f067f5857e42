import { type Level, LEVEL_WORDS } from '#kernel/level.ts'
import { type Meaning, StatusTag } from './status-tag.tsx'

const MEANINGS: Readonly<Record<Level, Meaning>> = {
  low: 'neutral',
  medium: 'waiting',
  high: 'late',
  'very-high': 'danger',
}

/** A level in its word and its colour. */
export const LevelTag = ({ level }: { readonly level: Level }) => (
  <StatusTag meaning={MEANINGS[level]}>{LEVEL_WORDS[level]}</StatusTag>
)
