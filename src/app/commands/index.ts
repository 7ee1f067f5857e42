import type { Command } from 'commander'
import type { Desk } from './desk.ts'
import { addExchange } from './exchange.ts'
import { addForecast } from './forecast.ts'
import { addInit } from './init.ts'
import { addRatings } from './ratings.ts'
import { addSafekeeping } from './safekeeping.ts'
import { addSignals } from './signals.ts'
import { addUserCommands } from './user.ts'

/** Every command but `start`, at the given desk. */
export function addCommands(program: Command, desk: Desk): void {
  addInit(program, desk)
  addUserCommands(program, desk)
  addExchange(program, desk)
  addSafekeeping(program, desk)
  addRatings(program, desk)
  addSignals(program, desk)
  addForecast(program, desk)
}
