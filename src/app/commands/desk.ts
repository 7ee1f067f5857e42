import { resolve } from 'node:path'
import type { Db } from '#db/db.ts'
import type { Config } from '../config.ts'

/** Where a command works: at a terminal with a database of its own, or inside the program that has it open. */
export type Desk = {
  readonly withDatabase: <Answer>(work: (db: Db, config: Config) => Promise<Answer>) => Promise<Answer>
  /** The same for a database that is to be filled: not brought to this version first. */
  readonly withDatabaseAsItIs: <Answer>(work: (db: Db) => Promise<Answer>) => Promise<Answer>
  /** Writes a result. */
  readonly print: (text: string) => void
  /** Tells how far long work has come. */
  readonly progress: (text: string) => void
  /** The command has told why it refused: it ends with 1. */
  readonly refused: () => void
  /** The folder that relative paths begin from. */
  readonly folder: string
}

/** A command's result: one line of JSON for programs, sentences for people. */
export function tell(desk: Desk, result: unknown, json: boolean, sentences: readonly string[]): void {
  desk.print(json ? `${JSON.stringify(result)}\n` : `${sentences.join('\n')}\n`)
}

/** A path as it was meant where the command was given. */
export const pathAt = (desk: Desk, path: string): string => resolve(desk.folder, path)
