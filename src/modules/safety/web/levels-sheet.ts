import type { Words } from '#kernel/language.ts'
import { LEVEL_SUBJECT_WORDS, LEVEL_WORDS } from '#kernel/level.ts'
import { directionWords } from '#modules/cases/index.ts'
import { fullName } from '#modules/children/index.ts'
import type { Sheet, SheetCell } from '#web/downloads/sheet.ts'
import type { ChildAtLevel } from '../data/children-at-levels.ts'

const HEAD: readonly Words[] = [
  { en: 'Child', cy: 'Plentyn' },
  { en: 'Case manager', cy: 'Rheolwr achos' },
  { en: 'About', cy: 'Ynghylch' },
  { en: 'Level', cy: 'Lefel' },
  { en: 'Since', cy: 'Ers' },
  { en: 'Direction', cy: 'Cyfeiriad' },
  { en: 'Countersigned', cy: 'Cydlofnodwyd' },
  { en: 'Last oversight', cy: 'Goruchwyliaeth ddiwethaf' },
  { en: 'Oversight due', cy: 'Goruchwyliaeth i’w chynnal erbyn' },
  { en: 'Panel due', cy: 'Panel i’w gynnal erbyn' },
  { en: 'Panel arranged', cy: 'Panel wedi’i drefnu' },
]
const YES: Words = { en: 'Yes', cy: 'Do' }
const NO: Words = { en: 'No', cy: 'Naddo' }

/** A line for each level that is high; of a record closed to the reader, the name alone. */
export const levelsSheet = (title: Words, children: readonly ChildAtLevel[]): Sheet => ({
  title,
  head: HEAD,
  rows: children.flatMap(child => (child.closed ? [padded([fullName(child)])] : linesOf(child))),
})

const padded = (cells: readonly SheetCell[]): readonly SheetCell[] => HEAD.map((_head, at) => cells[at] ?? null)

const linesOf = (child: ChildAtLevel): readonly (readonly SheetCell[])[] => {
  const { high, lastLook, lookDue, panel } = child.standing
  return high.map(now => [
    fullName(child),
    child.case_manager,
    LEVEL_SUBJECT_WORDS[now.about],
    LEVEL_WORDS[now.level],
    now.since,
    directionWords(now),
    now.countersigned ? YES : NO,
    lastLook,
    lookDue,
    panel?.dueOn ?? null,
    panel?.arrangedOn ?? null,
  ])
}
