// Runs on the machine's own Node, before anything is installed: only what Node 20 itself brings may be imported here.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureDependencies } from './dependencies.mjs'
import { endTogether } from './end-together.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** @typedef {{ program: string[], development: boolean }} Command */

/** @type {Record<string, Command>} */
const COMMANDS = {
  start: { program: ['src/main.ts', 'start'], development: false },
  sightline: { program: ['src/main.ts'], development: false },
  test: { program: ['tools/run-tests.ts'], development: true },
  check: { program: ['tools/run-tests.ts', '--quick'], development: true },
  bench: { program: ['bench/main.ts'], development: true },
}

/**
 * Runs a command, or a TypeScript file of this project, on the Node that the project pins.
 * @param {string} name
 * @param {readonly string[]} args
 */
export async function run(name, args) {
  try {
    const command = commandNamed(name)
    await ensureDependencies(ROOT, command)
    const { code, signal } = await endTogether(start([...command.program, ...args]))
    if (signal) process.kill(process.pid, signal)
    else process.exitCode = code ?? 1
  } catch (error) {
    process.stderr.write(`${/** @type {Error} */ (error).message}\n`)
    process.exitCode = 1
  }
}

/**
 * @param {string} name
 * @returns {Command}
 */
function commandNamed(name) {
  const command = COMMANDS[name] ?? (name.endsWith('.ts') ? { program: [name], development: true } : undefined)
  if (!command) throw new Error(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`)
  return command
}

/** @param {readonly string[]} program */
function start([file = '', ...args]) {
  const require = createRequire(import.meta.url)
  const binary = process.platform === 'win32' ? 'node.exe' : 'node'
  const node = join(dirname(require.resolve('node/package.json')), 'bin', binary)
  const jsx = new URL('./load-tsx.mjs', import.meta.url).href
  return spawn(node, ['--import', jsx, join(ROOT, file), ...args], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: join(ROOT, '.cache', 'compiled'), ...process.env },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name = 'start', ...args] = process.argv.slice(2)
  await run(name, args)
}
