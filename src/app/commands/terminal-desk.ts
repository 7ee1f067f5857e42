import { migrate } from '#db/migrate.ts'
import { openDb } from '#db/open.ts'
import { readConfig } from '../config.ts'
import type { Desk } from './desk.ts'

/** A command at the terminal: opens the configured database, brings it to this version of the program, closes it. */
export const terminalDesk: Desk = {
  withDatabase: async work => {
    const config = readConfig(process.env)
    const db = await openDb(config.database, { connections: config.connections })
    try {
      await migrate(db)
      return await work(db, config)
    } finally {
      await db.close()
    }
  },
  print: text => {
    process.stdout.write(text)
  },
  progress: showProgress,
  refused: () => {
    process.exitCode = 1
  },
  folder: process.cwd(),
}

/** On a terminal only, on one line that is written over. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`)
}
