import { Command, CommanderError } from 'commander'
import { ConfigError } from '../config.ts'
import type { Desk } from './desk.ts'
import { addCommands } from './index.ts'
import { Refused } from './refused.ts'

export const DONE = 0
export const REFUSED = 1
export const USED_WRONGLY = 2

/** Where the command's own words go: its help, and what is wrong with how it was used. */
type Output = { readonly writeOut: (text: string) => void; readonly writeErr: (text: string) => void }

/** The `sightline` command with all that it can do at a desk. It never ends the process: see `endOf`. */
export function sightlineCommand(desk: Desk, output?: Output): Command {
  const program = new Command('sightline')
    .description('The child’s record, quality assurance and governance for youth justice services')
    .showHelpAfterError('Run with --help to see how.')
    .exitOverride()
  if (output) program.configureOutput(output)
  addCommands(program, desk)
  return program
}

/** Runs a command to its end: 0 when done, 1 when refused, 2 when used wrongly. What is wrong is told by `complain`. */
export async function endOf(running: Promise<unknown>, complain: (text: string) => void): Promise<number> {
  try {
    await running
    return DONE
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : USED_WRONGLY
    if (error instanceof ConfigError || error instanceof Refused) {
      complain(`${error.message}\n`)
      return error instanceof ConfigError ? USED_WRONGLY : REFUSED
    }
    throw error
  }
}
