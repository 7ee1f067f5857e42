import { isAtLeast, type LevelNow } from '#kernel/level.ts'
import { levelsStanding, type LevelRow } from '#kernel/levels-standing.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { type Look, oversightDueOn } from './oversight-due.ts'
import { type Panel, panelDue, type PanelDue } from './panel-due.ts'

/** As much of a child with whom the service works as decides how high concern stands and who looks at it. */
export type KnownStanding = {
  readonly child_id: string
  readonly levels: readonly LevelRow[]
  readonly looks: readonly Look[]
  readonly panels: readonly Panel[]
  readonly working_since: LocalDate
}

export type Standing = {
  /** The levels that are high or very high. */
  readonly high: readonly LevelNow[]
  readonly lastLook: LocalDate | null
  readonly lookDue: LocalDate | null
  readonly panel: PanelDue | null
}

/** How a child stands on a day; null where no level is high. */
export function standingOf(known: KnownStanding, on: LocalDate): Standing | null {
  const levels = levelsStanding(known.levels, known.child_id)
  const high = levels.filter(({ level }) => isAtLeast(level, 'high'))
  if (high.length === 0) return null
  const looks = known.looks.map(({ held_on }) => held_on).toSorted()
  return {
    high,
    lastLook: looks.at(-1) ?? null,
    lookDue: oversightDueOn(known.looks, known.working_since, on),
    panel: panelDue(levels, known.panels, on),
  }
}
