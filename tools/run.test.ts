import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const ROOT = fileURLToPath(new URL('../', import.meta.url))
mkdirSync(join(ROOT, '.cache'), { recursive: true })
const folder = mkdtempSync(join(ROOT, '.cache', 'run-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Writes a program and gives the arguments that run it. */
function program(code: string): string[] {
  const file = join(folder, `${randomUUID()}.ts`)
  writeFileSync(file, code)
  return [join(ROOT, 'tools', 'run.mjs'), relative(ROOT, file)]
}

describe('running a program of this project', () => {
  test('it runs on the Node that is pinned, gets its arguments, and alone writes to standard output', () => {
    const args = program('const words: string[] = process.argv.slice(2); console.log(process.version, ...words)')
    const { stdout, status } = spawnSync('node', [...args, 'one', '--two'], { encoding: 'utf8' })
    expect(stdout).toBe(`v${manifest.dependencies.node} one --two\n`)
    expect(status).toBe(0)
  })

  test('its exit code is passed on', () => {
    expect(spawnSync('node', program('process.exitCode = 2')).status).toBe(2)
  })

  test('a signal reaches it, and it may end in its own time', async () => {
    const code = `setInterval(() => {}, 1000); process.on('SIGTERM', () => process.exit(7)); console.log('ready')`
    const running = spawn('node', program(code), { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(running.stdout, 'data')
    running.kill('SIGTERM')
    expect(await once(running, 'exit')).toEqual([7, null])
  })

  test('a signal that ends it is told as one', async () => {
    const running = spawn('node', program(`process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)`))
    expect(await once(running, 'exit')).toEqual([null, 'SIGTERM'])
  })

  test('it ends when npm, which tells only its own shell to end, has gone', async () => {
    const code = `setInterval(() => {}, 1000); process.on('SIGTERM', () => { console.log('ended'); process.exit(0) }); console.log('ready')`
    const shell = spawn('sh', ['-c', `node ${program(code).join(' ')}; true`], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const said: string[] = []
    shell.stdout.setEncoding('utf8').on('data', (words: string) => said.push(words))
    await once(shell.stdout, 'data')
    shell.kill('SIGTERM')
    await once(shell.stdout, 'close')
    expect(said.join('')).toBe('ready\nended\n')
  })

  test('a command that does not exist is refused in words', () => {
    const { stderr, stdout, status } = spawnSync('node', [join(ROOT, 'tools', 'run.mjs'), 'dance'], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('There is no command "dance". There are: start, sightline, test, check, bench.\n')
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })
})
