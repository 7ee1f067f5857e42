import type { Command } from 'commander'
import { migrate } from '#db/migrate.ts'
import { openDb } from '#db/open.ts'
import { type Config, readConfig } from '../config.ts'
import { installation } from '../installation.ts'
import { runProgram } from '../program.ts'
import { takeCommands } from './over-socket.ts'
import { Refused } from './refused.ts'

export const addStart = (program: Command): void =>
  void program
    .command('start')
    .description('Serve the pages. An empty embedded database first becomes the demonstration')
    .action(start)

async function start(): Promise<void> {
  const config = readConfig()
  const db = await openDb(config.database, { connections: config.connections })
  try {
    await migrate(db)
    const { isSetUp, isDemo } = await installation(db)
    if (!isSetUp && db.engine === 'postgres') {
      throw new Refused('This database is empty. Set up a service first: sightline init --help')
    }
    const demo = isDemo || !isSetUp ? await import('../demo.ts') : null
    if (demo && !isSetUp) await demo.setUpDemo(db, new Date(), say)
    const running = await runProgram(db, config, { demoPeople: demo?.DEMO_PEOPLE ?? [] })
    const stopTaking =
      db.engine === 'pglite' ? await takeCommands(config.database, db, config) : () => Promise.resolve()
    welcome(config, demo?.welcomeLines() ?? [])
    onSignal(async () => {
      await stopTaking()
      await running.stop()
    })
  } catch (error) {
    await db.close()
    throw error
  }
}

const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

function welcome({ publicUrl }: Config, demoLines: readonly string[]): void {
  process.stdout.write(`\nSightline is at ${publicUrl.href}\n${demoLines.map(line => `${line}\n`).join('')}\n`)
}

/** Ends in order at the first signal; at a second one, at once. */
function onSignal(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}
