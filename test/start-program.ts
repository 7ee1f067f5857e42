import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const LOADER = new URL('../tools/load-tsx.mjs', import.meta.url).href

/** Starts the program as an operator does, in a process of its own; answers once it serves pages. */
export async function startProgram(settings: Readonly<Record<`SIGHTLINE_${string}`, string>>): Promise<ChildProcess> {
  const program = spawn(process.execPath, ['--import', LOADER, MAIN, 'start'], {
    env: { ...process.env, SIGHTLINE_LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(program.stdout as NodeJS.ReadableStream, 'data')
  return program
}

/** Ends it: in order, or as a power cut would. */
export async function endProgram(program: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const gone = once(program, 'exit')
  program.kill(signal)
  await gone
}
