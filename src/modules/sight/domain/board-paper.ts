import type { LocalDate } from '#kernel/local-date.ts'
import { asAt } from '#kernel/dated.ts'
import { standardsOf } from '#modules/frameworks/domain/find.ts'
import type { Framework, Standard } from '#modules/frameworks/domain/framework.ts'
import {
  LEVELS_COUNTED,
  type LevelCounted,
  SAFETY_SUBJECTS,
  type SafetySubject,
  type Sighting,
  type SignalTally,
  totalOf,
} from './board-sighting.ts'
import { type Figures, figuresToShow, type Sum } from '#statistics/figures-to-show.ts'
import { LEAST_SHOWN } from '#statistics/small-numbers.ts'
import { bearsOnStandard } from './standing-signals.ts'

export type SightingOn = { readonly on: LocalDate; readonly figures: Sighting }

/** A figure of a paper; null where it is kept back. */
export type Shown = number | null

/** How things stood on the last day of a quarter, as far as a board may know. */
export type Quarter = {
  readonly on: LocalDate
  readonly children: Shown
  readonly actNow: Shown
  readonly programmes: Shown
  readonly standing: Shown
  readonly late: Shown
  readonly board: Shown
  readonly levels: Readonly<Record<SafetySubject, Readonly<Record<LevelCounted, Shown>>>>
}

/** The signals that bear on a standard. Since when is said only where it is said how many. */
export type BoardStandard = {
  readonly standard: Standard
  readonly standing: Shown
  readonly board: Shown
  readonly since: LocalDate | null
}

export type BoardPaper = { readonly quarters: readonly Quarter[]; readonly standards: readonly BoardStandard[] }

/** The figures of a board’s paper, what is the sum of what, and what no page says though it could be worked out. */
export type PaperFigures = {
  readonly figures: Figures
  readonly sums: readonly Sum[]
  readonly unsaid: ReadonlySet<string>
}

/** Gathers figures with what is the sum of what. */
function paperFigures() {
  const figures = new Map<string, number>()
  const sums: Sum[] = []
  const unsaid = new Set<string>()
  const count = (name: string, value: number): string => {
    figures.set(name, value)
    return name
  }
  const rest = (name: string, value: number): string => {
    unsaid.add(name)
    return count(name, value)
  }
  return { figures, sums, unsaid, count, rest }
}

/** The figures of quarters. Each stands by itself: what is the sum of what holds within one quarter. */
export function quarterFigures(quarters: readonly SightingOn[]): PaperFigures {
  const { figures, sums, unsaid, count, rest } = paperFigures()
  for (const { on, figures: seen } of quarters) {
    const signals = totalOf(seen.signals)
    const total = count(`${on} children`, seen.children)
    count(`${on} programmes`, seen.programmes)
    for (const subject of SAFETY_SUBJECTS) {
      const levels = seen.levels[subject]
      sums.push({ total, parts: LEVELS_COUNTED.map(level => count(`${on} ${subject} ${level}`, levels[level])) })
    }
    const actNow = count(`${on} act-now`, seen.actNow)
    const [standing, late] = [count(`${on} standing`, signals.standing), count(`${on} late`, signals.late)]
    const board = count(`${on} board`, signals.board)
    sums.push(
      { total, parts: [actNow, rest(`${on} without act-now`, seen.children - seen.actNow)] },
      { total: standing, parts: [late, rest(`${on} in time`, signals.standing - signals.late)] },
      { total: late, parts: [board, rest(`${on} late below`, signals.late - signals.board)] },
    )
  }
  return { figures, sums, unsaid }
}

/** The figures of standards on a day. */
export function standardFigures(last: SightingOn, framework: Framework): PaperFigures {
  const { figures, sums, unsaid, count, rest } = paperFigures()
  const byStandard = standardsOf(framework).map(standard => ({
    standard,
    tally: bearingOn(last.figures, standard, framework),
  }))
  for (const { standard, tally } of byStandard) {
    const [total, board] = [
      count(`${standard.id} standing`, tally.standing),
      count(`${standard.id} board`, tally.board),
    ]
    sums.push({ total, parts: [board, rest(`${standard.id} below`, tally.standing - tally.board)] })
  }
  sums.push(...ofAll('standing', last, byStandard, rest), ...ofAll('board', last, byStandard, rest))
  return { figures, sums, unsaid }
}

/** All figures of a board’s paper: quarter by quarter, and by standard for the last of them. */
export function boardFigures(quarters: readonly SightingOn[], framework: Framework): PaperFigures {
  const last = quarters.at(-1)
  const [one, other] = [quarterFigures(quarters), last ? standardFigures(last, framework) : paperFigures()]
  return {
    figures: new Map([...one.figures, ...other.figures]),
    sums: [...one.sums, ...other.sums],
    unsaid: new Set([...one.unsaid, ...other.unsaid]),
  }
}

/**
 * What a board’s paper shows. Quarters are decided first and by themselves, so that the next paper, in which a quarter
 * stands without its standards, says no more and no less of it: nobody learns anything from two papers together.
 */
export function shownOnBoard(
  quarters: readonly SightingOn[],
  framework: Framework,
  below: number,
): ReadonlySet<string> {
  const ofQuarters = quarterFigures(quarters)
  const first = figuresToShow({ ...ofQuarters, below })
  const decided = new Map([...ofQuarters.figures.keys()].map(name => [name, first.has(name)]))
  return figuresToShow({ ...boardFigures(quarters, framework), below, decided })
}

type ByStandard = readonly { readonly standard: Standard; readonly tally: SignalTally }[]

/**
 * A signal may bear on several standards, or on none. Whoever adds up the standards has those counted more than once as
 * well, and so learns something of each from the number of all.
 */
function ofAll(
  which: 'standing' | 'board',
  { on, figures }: SightingOn,
  standards: ByStandard,
  rest: (name: string, value: number) => string,
): readonly Sum[] {
  const added = standards.reduce((sum, { tally }) => sum + tally[which], 0)
  const all = totalOf(figures.signals)[which]
  const [again, none] = [Math.max(0, added - all), Math.max(0, all - added)]
  const total = rest(`${which} added up`, added + none)
  return [
    { total, parts: [`${on} ${which}`, rest(`${which} again`, again)] },
    { total, parts: [...standards.map(({ standard }) => `${standard.id} ${which}`), rest(`${which} of none`, none)] },
  ]
}

/** The signals of a day that bear on a standard, as one. */
export const bearingOn = ({ signals }: Sighting, standard: Standard, framework: Framework): SignalTally =>
  totalOf(signals.filter(({ rule, programmeKind }) => bearsOnStandard({ rule, programmeKind }, standard, framework)))

/** The board’s paper: what may be shown of its figures, everything else kept back. */
export function boardPaper(quarters: readonly SightingOn[], framework: Framework, on: LocalDate): BoardPaper {
  const { figures } = boardFigures(quarters, framework)
  const shown = shownOnBoard(quarters, framework, asAt(LEAST_SHOWN, on).value)
  const figure = (name: string): Shown => (shown.has(name) ? (figures.get(name) ?? null) : null)
  const last = quarters.at(-1)
  return {
    quarters: quarters.map(({ on: day }) => quarterOf(day, name => figure(`${day} ${name}`))),
    standards: standardsOf(framework).map(standard => {
      const board = figure(`${standard.id} board`)
      const since = last && board !== null ? bearingOn(last.figures, standard, framework).boardSince : null
      return { standard, standing: figure(`${standard.id} standing`), board, since }
    }),
  }
}

function quarterOf(on: LocalDate, figure: (name: string) => Shown): Quarter {
  const levelsOf = (subject: SafetySubject) =>
    Object.fromEntries(
      LEVELS_COUNTED.map(level => [level, figure(`${subject} ${level}`)]),
    ) as Quarter['levels'][SafetySubject]
  return {
    on,
    children: figure('children'),
    actNow: figure('act-now'),
    programmes: figure('programmes'),
    standing: figure('standing'),
    late: figure('late'),
    board: figure('board'),
    levels: { 'child-safety': levelsOf('child-safety'), 'others-safety': levelsOf('others-safety') },
  }
}
