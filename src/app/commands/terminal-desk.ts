import { migrate } from '#db/migrate.ts'
import type { Db } from '#db/db.ts'
import { openDb } from '#db/open.ts'
import { type Config, readConfig } from '../config.ts'
import type { Desk } from './desk.ts'

/** A command at the terminal: opens the configured database, brings it to this version of the program, closes it. */
export const terminalDesk: Desk = {
  withDatabase: work =>
    withOpen(async (db, config) => {
      await migrate(db)
      return work(db, config)
    }),
  withDatabaseAsItIs: withOpen,
  print: text => {
    process.stdout.write(text)
  },
  progress: showProgress,
  refused: () => {
    process.exitCode = 1
  },
  folder: process.cwd(),
}

async function withOpen<Answer>(work: (db: Db, config: Config) => Promise<Answer>): Promise<Answer> {
  const config = readConfig()
  const db = await openDb(config.database, { connections: config.connections })
  try {
    return await work(db, config)
  } finally {
    await db.close()
  }
}

/** On a terminal only, on one line that is written over. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`)
}
