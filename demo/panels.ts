import { isAtLeast, type Level, LEVELS, LEVEL_SUBJECTS } from '#kernel/level.ts'
import { assessedLevel } from '#modules/assessments/domain/assessed-level.ts'
import { assessment } from '#modules/assessments/domain/assessment.ts'
import { panel } from '#modules/safety/domain/panel.ts'
import type { ChildFile } from './child-file.ts'
import type { Life } from './lives.ts'
import type { Written } from './programmes.ts'
import type { Dice } from './random.ts'
import { writeMeeting } from './safety-answers.ts'
import { type Working, workingIn } from './working.ts'

/** How far back the meetings about high levels are written. */
const WRITTEN_DAYS = 500

/** By when the agencies meet: so many days after a level went high, and then so many after they met. */
const FIRST = [4, 11] as const
const AGAIN = { high: 72, 'very-high': 26 } as const
/** What is not held when it is due is not soon thought of again. */
const FORGOTTEN_FOR = 60

/** Writes the meetings of several agencies about a child whose level of safety is high, as often as the service holds them. */
export function writePanels(file: ChildFile, childId: string, life: Life, programmes: readonly Written[]): void {
  const levelOn = highLevels(file)
  if (!levelOn) return
  const dice = life.dice.fork('panels')
  const workings = programmes.flatMap(one => workingIn({ file, childId, life, dice: dice.fork(one.id) }, one) ?? [])
  const first = Math.max(-WRITTEN_DAYS, Math.min(...workings.map(({ from }) => from)))
  let due: number | null = null
  for (let on = first; on <= -1; on += 1) {
    const working = workings.findLast(one => one.from <= on && (one.isOpen || one.until > on))
    const level = working && levelOn(on)
    if (!working || !level) due = null
    else {
      due ??= on + dice.whole(...FIRST)
      if (on >= laterOf(due, lastMet(file), AGAIN[level])) due = meets(working, on, dice) ? on : on + FORGOTTEN_FOR
    }
  }
}

const laterOf = (due: number, last: number | null, apart: number): number =>
  last === null ? due : Math.max(due, last + apart)

function lastMet(file: ChildFile): number | null {
  const days = file.rows(panel).flatMap(({ held_on }) => (held_on ? [file.fromToday(held_on)] : []))
  return days.length === 0 ? null : Math.max(...days)
}

function meets(working: Working, on: number, dice: Dice): boolean {
  const isHeld = dice.chance(working.file.profile.practice.panelsHeld)
  if (isHeld) writeMeeting(working, on)
  return isHeld
}

type Found = { readonly on: number; readonly about: string; readonly level: Level }

/** The higher level of safety on a day, where it is high at least; null for a child for whom none ever was. */
function highLevels(file: ChildFile): ((on: number) => keyof typeof AGAIN | null) | null {
  const completed = new Map(
    file.rows(assessment).flatMap(({ id, completed_on }) => (completed_on ? [[id, file.fromToday(completed_on)]] : [])),
  )
  const found = file
    .rows(assessedLevel)
    .flatMap(({ assessment_id, about, level }): readonly Found[] => {
      const [on, known] = [completed.get(assessment_id ?? ''), LEVELS.find(one => one === level)]
      return on === undefined || about === undefined || known === undefined ? [] : [{ on, about, level: known }]
    })
    .toSorted((a, b) => a.on - b.on)
  if (!found.some(({ about, level }) => about !== 'reoffending' && isAtLeast(level, 'high'))) return null
  return on => {
    const now = LEVEL_SUBJECTS.filter(about => about !== 'reoffending').map(
      about => found.findLast(row => row.about === about && row.on <= on)?.level,
    )
    return now.includes('very-high') ? 'very-high' : now.includes('high') ? 'high' : null
  }
}
