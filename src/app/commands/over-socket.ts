import { rmSync } from 'node:fs'
import { createConnection, createServer, type Socket } from 'node:net'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Db } from '#db/db.ts'
import type { Config } from '../config.ts'
import type { Desk } from './desk.ts'
import { endOf, sightlineCommand } from './run.ts'

/**
 * The embedded database is open in one process only. While the service runs, a command given at the terminal is
 * therefore done by the running process: asked over a socket beside the data, which only its owner can reach.
 */
const Asked = z.object({ args: z.array(z.string()), folder: z.string() })
const Told = z.object({ out: z.string().optional(), err: z.string().optional(), end: z.number().optional() })

const socketOf = (dataFolder: string): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\sightline-${resolve(dataFolder).replaceAll(/\W/g, '-')}`
    : `${resolve(dataFolder)}.sock`

/** Takes on commands for the database that this process has open. */
export async function takeCommands(dataFolder: string, db: Db, config: Config): Promise<() => Promise<void>> {
  const path = socketOf(dataFolder)
  rmSync(path, { force: true })
  const server = createServer(socket => void answer(socket, db, config))
  const before = process.umask(0o177)
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(path, done)
  }).finally(() => process.umask(before))
  return () =>
    new Promise(done => {
      server.close(() => {
        done()
      })
    })
}

async function answer(socket: Socket, db: Db, config: Config): Promise<void> {
  const say = (told: z.infer<typeof Told>): void => void socket.write(`${JSON.stringify(told)}\n`)
  try {
    const { args, folder } = Asked.parse(JSON.parse(await firstLine(socket)))
    let refused = 0
    const desk: Desk = {
      withDatabase: work => work(db, config),
      withDatabaseAsItIs: work => work(db),
      print: out => {
        say({ out })
      },
      progress: () => undefined,
      refused: () => {
        refused = 1
      },
      folder,
    }
    const command = sightlineCommand(desk, {
      writeOut: out => {
        say({ out })
      },
      writeErr: err => {
        say({ err })
      },
    })
    const end = await endOf(command.parseAsync(args, { from: 'user' }), err => {
      say({ err })
    })
    say({ end: end || refused })
  } catch (error) {
    say({ err: `${error instanceof Error ? error.message : String(error)}\n`, end: 1 })
  }
  socket.end()
}

const firstLine = (socket: Socket): Promise<string> =>
  new Promise((done, failed) => {
    const lines = createInterface({ input: socket })
    lines.once('line', done)
    socket.once('error', failed)
  })

/** Where what a command says is heard. */
export type Ears = { readonly out: (text: string) => void; readonly err: (text: string) => void }

/** Asks the process that has the database open to do a command. Answers how it ended. */
export function askRunning(dataFolder: string, args: readonly string[], ears: Ears): Promise<number> {
  const socket = createConnection(socketOf(dataFolder))
  return new Promise((done, failed) => {
    socket.once('error', failed)
    socket.write(`${JSON.stringify({ args, folder: process.cwd() })}\n`)
    createInterface({ input: socket }).on('line', line => {
      const { out, err, end } = Told.parse(JSON.parse(line))
      if (out) ears.out(out)
      if (err) ears.err(err)
      if (end !== undefined) done(end)
    })
    socket.once('close', () => {
      failed(new Error('The running Sightline ended before the command was done.'))
    })
  })
}
