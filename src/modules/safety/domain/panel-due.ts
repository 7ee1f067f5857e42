import type { CertainDated } from '#kernel/certainty.ts'
import { asAt } from '#kernel/dated.ts'
import { isAtLeast, type LevelNow } from '#kernel/level.ts'
import { addDays, addMonths, type LocalDate, localDate } from '#kernel/local-date.ts'
import { addWorkingDays } from '#kernel/working-days.ts'

type Rule = {
  /** Working days from a high or very high level to the first panel. */
  readonly firstWithin: number
  /** Months from one to the next while a level is very high. */
  readonly veryHighMonths: number
  /** Days from one to the next while a level is high. */
  readonly highDays: number
  /** Days before it is due from which a manager is told. */
  readonly toldBefore: number
}

/** How often several agencies look together at a child whose safety, or that of others, is of high concern. */
export const PANELS: CertainDated<Rule> = [
  {
    from: localDate('2018-01-01'),
    value: { firstWithin: 10, veryHighMonths: 1, highDays: 84, toldBefore: 7 },
    source:
      'Common local practice: a multi-agency risk panel within 10 to 20 working days, then monthly at very high and every 6 to 12 weeks at high',
    certainty: 'unconfirmed',
    note: {
      en: 'Set it as the service’s own risk panel procedure says.',
      cy: 'Gosodwch ef fel y mae gweithdrefn panel risg y gwasanaeth yn ei ddweud.',
    },
  },
]

/** The meetings at which several agencies look at the risk itself. */
const COUNTING: ReadonlySet<string> = new Set(['risk-panel', 'mappa', 'mace', 'contextual'])

export type Panel = { readonly kind: string; readonly held_on: LocalDate; readonly next_on: LocalDate | null }

export type PanelDue = {
  /** By when the rule asks for it. */
  readonly dueOn: LocalDate
  /** The day that is planned, or was named at the last one; null where there is none. */
  readonly arrangedOn: LocalDate | null
}

/** When the next panel is due; null where no level about safety is high. Panels in any order. */
export function panelDue(levels: readonly LevelNow[], panels: readonly Panel[], on: LocalDate): PanelDue | null {
  const standing = gravest(levels)
  if (standing === null) return null
  const counting = panels.filter(({ kind }) => COUNTING.has(kind)).toSorted((a, b) => (a.held_on < b.held_on ? -1 : 1))
  const last = counting.findLast(({ held_on }) => held_on <= on && (held_on >= standing.since || isLowered(standing)))
  const planned = counting.find(({ held_on }) => held_on > on)
  return {
    dueOn: dueAfter(standing, last?.held_on ?? null, on),
    arrangedOn: planned?.held_on ?? last?.next_on ?? null,
  }
}

/** Whether nobody has arranged the panel that is due. */
export const isPanelWanted = ({ dueOn, arrangedOn }: PanelDue): boolean => arrangedOn === null || arrangedOn > dueOn

type Standing = Pick<LevelNow, 'level' | 'before' | 'since'>

/** After a rise the risk is looked at afresh; a level that has come down goes on from the panels before. */
const isLowered = ({ level, before }: Standing): boolean => before !== null && isAtLeast(before, level)

function dueAfter({ level, since }: Standing, last: LocalDate | null, on: LocalDate): LocalDate {
  const { firstWithin, veryHighMonths, highDays } = asAt(PANELS, on).value
  if (last === null) return addWorkingDays(since, firstWithin)
  return level === 'very-high' ? addMonths(last, veryHighMonths) : addDays(last, highDays)
}

/** The highest level about safety and since when one of its height has held; likelihood of reoffending asks for no panel. */
function gravest(levels: readonly LevelNow[]): Standing | null {
  const high = levels.filter(({ about, level }) => about !== 'reoffending' && isAtLeast(level, 'high'))
  const most = high.filter(({ level }) => high.every(other => isAtLeast(level, other.level)))
  const [earliest] = most.toSorted((a, b) => (a.since < b.since ? -1 : 1))
  return earliest ?? null
}

/** Whether a manager is told today that it is still to be arranged. */
export const isPanelToldOf = (panel: PanelDue, on: LocalDate): boolean =>
  isPanelWanted(panel) && panel.dueOn <= addDays(on, asAt(PANELS, on).value.toldBefore)
