import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RUN = fileURLToPath(new URL('../tools/run.mjs', import.meta.url))
const PORT = '4330'

/** Seconds from the command to the first page, on the embedded database. */
export type StartUp = { readonly first: number; readonly later: number }

/** A first start, which sets up the demonstration, and a later one. The packages are installed already. */
export async function startUp(): Promise<StartUp> {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-start-'))
  try {
    const first = await secondsToFirstPage(join(folder, 'data'))
    return { first, later: await secondsToFirstPage(join(folder, 'data')) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function secondsToFirstPage(data: string): Promise<number> {
  const began = performance.now()
  const env = { ...process.env, SIGHTLINE_DATA: data, SIGHTLINE_PORT: PORT, SIGHTLINE_LOG_LEVEL: 'silent' }
  const program = spawn(process.execPath, [RUN, 'start'], { env, stdio: 'ignore' })
  while (!(await answers())) await new Promise(later => setTimeout(later, 50))
  const seconds = Number(((performance.now() - began) / 1000).toFixed(1))
  const gone = once(program, 'exit')
  program.kill('SIGTERM')
  await gone
  return seconds
}

const answers = (): Promise<boolean> =>
  fetch(`http://localhost:${PORT}/sign-in`).then(
    ({ ok }) => ok,
    () => false,
  )
