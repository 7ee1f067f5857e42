import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Check, checks } from './checks.ts'
import { add, inOneLine, NOTHING, Report, type Tally, tallyOf } from './tally.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const REPORT = join(ROOT, '.cache', 'test-report.json')
const CHECKS_AT_ONCE = 2
const LINES_SHOWN = 80

/** Each runs by itself: where one cannot even begin, the others still tell what they find. */
const STAGES = [['unit'], ['database on PGlite', 'database on PostgreSQL'], ['journeys']]

/** The programs of the dependencies come first, and with them the Node that the project pins. */
const environment = {
  ...process.env,
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
  PATH: [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
}

const start = (program: string, args: readonly string[], stdio: 'pipe' | 'inherit') =>
  spawn(program, args, {
    cwd: ROOT,
    env: environment,
    shell: process.platform === 'win32',
    stdio: ['ignore', stdio, stdio],
  })

/** Runs one check, and shows what it says only where it fails. */
async function pass({ name, command: [program, ...args] }: Check): Promise<Tally> {
  const started = performance.now()
  const running = start(program, args, 'pipe')
  const said: Buffer[] = []
  running.stdout?.on('data', (words: Buffer) => said.push(words))
  running.stderr?.on('data', (words: Buffer) => said.push(words))
  const [code] = (await once(running, 'close')) as [number | null]
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (code === 0) {
    console.log(`✓ ${name} (${seconds} s)`)
    return { ...NOTHING, passed: 1 }
  }
  console.log(`✗ ${name} (${seconds} s): ${[program, ...args].join(' ')}`)
  console.log(beginningOf(Buffer.concat(said).toString()))
  return { ...NOTHING, failed: 1 }
}

function beginningOf(said: string): string {
  const lines = said.trim().split('\n')
  const left = lines.length - LINES_SHOWN
  return [...lines.slice(0, LINES_SHOWN), ...(left > 0 ? [`… and ${left} more lines`] : []), ''].join('\n')
}

async function passAll(all: readonly Check[]): Promise<Tally> {
  const waiting = all.values()
  const takeTurns = async () => {
    let tally = NOTHING
    for (const check of waiting) tally = add(tally, await pass(check))
    return tally
  }
  const tallies = await Promise.all(Array.from({ length: CHECKS_AT_ONCE }, takeTurns))
  return tallies.reduce(add, NOTHING)
}

async function runTests(projects: readonly string[]): Promise<Tally> {
  console.log(`\nTests: ${projects.join(', ')}`)
  rmSync(REPORT, { force: true })
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const running = start('vitest', ['run', ...report, ...projects.map(name => `--project=${name}`)], 'inherit')
  const [code] = (await once(running, 'close')) as [number | null]
  if (!existsSync(REPORT)) return { ...NOTHING, failed: 1 }
  const tally = tallyOf(Report.parse(JSON.parse(readFileSync(REPORT, 'utf8'))))
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}

const quick = process.argv.includes('--quick')
const checked = await passAll(checks(quick))
let tested = NOTHING
for (const projects of quick ? STAGES.slice(0, 1) : STAGES) tested = add(tested, await runTests(projects))

const all = add(checked, tested)
if (tested.passed === 0) console.log('No test was run.')
console.log(`\n${inOneLine(all)}`)
process.exitCode = all.failed > 0 || tested.passed === 0 ? 1 : 0
