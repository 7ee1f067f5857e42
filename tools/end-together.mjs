import process from 'node:process'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * Waits for a program to end, and lets it hear every signal that this process hears meanwhile.
 * @param {import('node:child_process').ChildProcess} program
 * @returns {Promise<{ code: number | null, signal: NodeJS.Signals | null }>}
 */
export async function endTogether(program) {
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    // A terminal sends Ctrl-C to both: the program has already heard it.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) program.kill(signal)
  }
  for (const signal of SIGNALS) process.on(signal, passOn)
  const watch = watchNpm(() => program.kill('SIGTERM'))
  try {
    return await new Promise((ended, failed) => {
      program.on('error', ({ message }) => failed(new Error(`A program could not be started: ${message}.`)))
      program.on('exit', (code, signal) => ended({ code, signal }))
    })
  } finally {
    clearInterval(watch)
    for (const signal of SIGNALS) process.off(signal, passOn)
  }
}

/**
 * npm passes a signal on to the shell that it runs a script in, and the shell dies of it without a word to the script:
 * all that can be seen from here is that this process has another parent.
 * @param {() => void} gone
 */
function watchNpm(gone) {
  if (!process.env['npm_lifecycle_event']) return undefined
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    gone()
  }, 500)
  return watch
}
