/** The door of this module for others: what should be seen by a time, on any day, and how it is kept up. */
export { standardsFor } from './domain/bearing.ts'
export { RULES } from './domain/rules.ts'
export { keepUp } from './data/keep-up.ts'
export {
  childrenToSee,
  findSubject,
  type PlacedSignal,
  type SignalOfChild,
  signalsAmong,
  signalsOn,
} from './data/signals-on.ts'
export { type StandingTally, standingTallies } from './data/standing-tallies.ts'
export { ownSettings } from './data/own-settings.ts'
export { picturesOf } from './data/pictures-of.ts'
export { UNNARROWED } from './data/in-view.ts'
export { type ListedSignal, signalList } from './data/signal-list.ts'
export { standing } from './data/standing.ts'
