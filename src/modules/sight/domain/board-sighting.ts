import { LEVELS, type Level } from '#kernel/level.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { asKnownOn } from '#modules/signals/domain/as-known-on.ts'
import { heightOf } from '#modules/signals/domain/climb.ts'
import { levelsNow } from '#modules/signals/domain/levels-seen.ts'
import { openProgrammes } from '#modules/signals/domain/open-programmes.ts'
import type { ChildPicture } from '#modules/signals/domain/picture.ts'
import type { OwnSetting } from '#modules/signals/domain/settings-on.ts'
import type { Signal } from '#modules/signals/domain/signal.ts'
import { signalsOf } from '#modules/signals/domain/signals-of.ts'

export const SAFETY_SUBJECTS = ['child-safety', 'others-safety'] as const
export type SafetySubject = (typeof SAFETY_SUBJECTS)[number]

/** What a child’s level may be: one of the four, or none yet. */
export const LEVELS_COUNTED = [...LEVELS, 'not-set'] as const
export type LevelCounted = Level | 'not-set'

type Levels = Readonly<Record<LevelCounted, number>>

/** The signals of a rule in one kind of programme: how many stand, are late, have come up to the board, and since when. */
export type SignalTally = {
  readonly rule: string
  readonly programmeKind: string | null
  readonly standing: number
  readonly late: number
  readonly board: number
  /** The first day on which one could be known that has come up to the board. */
  readonly boardSince: LocalDate | null
}

/** How a service stood on a day, as numbers. */
export type Sighting = {
  /** Children who were being worked with. */
  readonly children: number
  readonly programmes: number
  /** Children of whom something asked for action at once. */
  readonly actNow: number
  readonly levels: Readonly<Record<SafetySubject, Levels>>
  readonly signals: readonly SignalTally[]
}

const NO_LEVELS = Object.fromEntries(LEVELS_COUNTED.map(level => [level, 0])) as Levels

export const NOTHING_SEEN: Sighting = {
  children: 0,
  programmes: 0,
  actNow: 0,
  levels: { 'child-safety': NO_LEVELS, 'others-safety': NO_LEVELS },
  signals: [],
}

/** What one child adds to the numbers of a day, from the record as it was known then. */
export function sightingOf(picture: ChildPicture, on: LocalDate, own: readonly OwnSetting[]): Sighting {
  const known = asKnownOn(picture, on)
  const open = openProgrammes(known, on)
  const { signals } = signalsOf(picture, on, { own })
  const kinds = new Map(known.programmes.map(({ id, kind }) => [id, kind]))
  const isOpen = open.length > 0
  return {
    children: isOpen ? 1 : 0,
    programmes: open.length,
    actNow: isOpen && signals.some(({ severity }) => severity === 'act-now') ? 1 : 0,
    levels: isOpen ? levelsIn(known) : NOTHING_SEEN.levels,
    signals: together(signals.map(signal => tallyOf(signal, kinds.get(signal.subject.id) ?? null, on))),
  }
}

function levelsIn(known: ChildPicture): Sighting['levels'] {
  const levels = levelsNow(known)
  const one = (subject: SafetySubject): Levels => ({
    ...NO_LEVELS,
    [levels.find(({ about }) => about === subject)?.level ?? 'not-set']: 1,
  })
  return { 'child-safety': one('child-safety'), 'others-safety': one('others-safety') }
}

function tallyOf(signal: Signal, programmeKind: string | null, on: LocalDate): SignalTally {
  const isBoards = heightOf(signal, on) === 'board'
  return {
    rule: signal.rule,
    programmeKind,
    standing: 1,
    late: signal.dueOn < on ? 1 : 0,
    board: isBoards ? 1 : 0,
    boardSince: isBoards ? signal.raisedOn : null,
  }
}

/** The numbers of some children and those of others together. */
export const addSightings = (a: Sighting, b: Sighting): Sighting => ({
  children: a.children + b.children,
  programmes: a.programmes + b.programmes,
  actNow: a.actNow + b.actNow,
  levels: {
    'child-safety': addLevels(a.levels['child-safety'], b.levels['child-safety']),
    'others-safety': addLevels(a.levels['others-safety'], b.levels['others-safety']),
  },
  signals: together([...a.signals, ...b.signals]),
})

const addLevels = (a: Levels, b: Levels): Levels =>
  Object.fromEntries(LEVELS_COUNTED.map(level => [level, a[level] + b[level]])) as Levels

/** Tallies of the same rule and kind of programme as one. */
function together(tallies: readonly SignalTally[]): readonly SignalTally[] {
  const found = new Map<string, SignalTally>()
  for (const tally of tallies) {
    const key = `${tally.rule} ${tally.programmeKind ?? ''}`
    const one = found.get(key)
    found.set(key, one ? addTallies(one, tally) : tally)
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally)
}

const addTallies = (a: SignalTally, b: SignalTally): SignalTally => ({
  ...a,
  standing: a.standing + b.standing,
  late: a.late + b.late,
  board: a.board + b.board,
  boardSince: [a.boardSince, b.boardSince].filter(day => day !== null).toSorted()[0] ?? null,
})

const NO_TALLY: SignalTally = { rule: '', programmeKind: null, standing: 0, late: 0, board: 0, boardSince: null }

/** Tallies of whatever rules as one. */
export const totalOf = (tallies: readonly SignalTally[]): SignalTally => tallies.reduce(addTallies, NO_TALLY)
