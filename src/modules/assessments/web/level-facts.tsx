import { join, type Words } from '#kernel/language.ts'
import { isAtLeast, LEVEL_SUBJECT_WORDS, LEVEL_WORDS, type LevelNow } from '#kernel/level.ts'
import { dayWords } from '#modules/cases/index.ts'
import { FactGrid } from '#ui/patterns/fact-grid.tsx'

const BEFORE: Words = { en: 'Before', cy: 'Cyn hynny' }
const HIGHER: Words = { en: 'Has risen', cy: 'Wedi codi' }
const LOWER: Words = { en: 'Has fallen', cy: 'Wedi gostwng' }
const SINCE: Words = { en: 'Since', cy: 'Ers' }

/** The levels as they stand: each with its direction and since when. */
export const LevelFacts = ({ levels }: { readonly levels: readonly LevelNow[] }) => (
  <FactGrid
    facts={levels.map(one => ({
      label: LEVEL_SUBJECT_WORDS[one.about],
      value: LEVEL_WORDS[one.level],
      note: levelNote(one),
      path: one.path,
    }))}
  />
)

function levelNote({ level, before, since }: LevelNow): Words {
  const held = join([SINCE, dayWords(since)], ' ')
  if (before === null) return held
  const direction = isAtLeast(level, before) ? HIGHER : LOWER
  return join([direction, join([BEFORE, LEVEL_WORDS[before]], ': '), held], '. ')
}
