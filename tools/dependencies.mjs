import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import process from 'node:process'
import { endTogether } from './end-together.mjs'

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[] }} Package
 * @typedef {Record<string, Package>} Packages
 * @typedef {{ platform: string, arch: string, development: boolean }} Need
 */

/**
 * Whether what npm recorded as installed is what the lock file asks for, on this kind of machine.
 * @param {Packages} locked
 * @param {Packages} installed
 * @param {Need} need
 */
export function isCurrent(locked, installed, { platform, arch, development }) {
  const fits = (/** @type {string[] | undefined} */ allowed, /** @type {string} */ actual) =>
    !allowed ||
    allowed.includes(actual) ||
    (allowed.every(name => name.startsWith('!')) && !allowed.includes(`!${actual}`))
  const wanted = Object.entries(locked).filter(([path]) => path !== '')
  const nothingMissing = wanted.every(
    ([path, { optional, devOptional, dev }]) => path in installed || optional || devOptional || (dev && !development),
  )
  const nothingElse = Object.entries(installed).every(
    ([path, { version, os, cpu }]) => locked[path]?.version === version && fits(os, platform) && fits(cpu, arch),
  )
  return nothingMissing && nothingElse
}

/**
 * Installs the locked dependencies into the folder where they are missing or out of date, and otherwise does nothing.
 * @param {string} folder
 * @param {{ development: boolean }} need
 */
export async function ensureDependencies(folder, { development }) {
  const lock = join(folder, 'package-lock.json')
  if (!existsSync(lock)) return // installed as a package: npm has already brought what it needs
  const need = { platform: process.platform, arch: process.arch, development }
  if (isCurrent(packagesIn(lock), packagesIn(join(folder, 'node_modules/.package-lock.json')), need)) return

  const started = performance.now()
  say('Installing what Sightline needs. This happens once and takes about a minute.')
  await install(folder, development)
  say(`Installed in ${Math.round((performance.now() - started) / 1000)} seconds.`)
}

/** @type {(text: string) => { packages: Packages }} */
const readLock = text => JSON.parse(text) // eslint-disable-line @typescript-eslint/no-unsafe-return -- npm wrote it

/**
 * @param {string} file
 * @returns {Packages}
 */
function packagesIn(file) {
  if (!existsSync(file)) return {}
  return readLock(readFileSync(file, 'utf8')).packages
}

/**
 * @param {string} folder
 * @param {boolean} development
 */
async function install(folder, development) {
  const npm = spawn('npm', ['ci', ...(development ? ['--include=dev'] : [])], {
    cwd: folder,
    env: { ...process.env, PATH: pathWithout(join(folder, 'node_modules')), npm_config_loglevel: 'error' },
    shell: process.platform === 'win32',
    stdio: ['ignore', process.stderr, process.stderr], // standard output belongs to the command that follows
  })
  const { code } = await endTogether(npm)
  if (code !== 0) throw new Error('The dependencies could not be installed: npm says why above.')
}

/**
 * The search path less what npm put there for this project: `npm ci` would delete the very node that runs it.
 * @param {string} folder
 */
function pathWithout(folder) {
  const entries = (process.env['PATH'] ?? '').split(delimiter)
  return entries.filter(entry => !resolve(entry).startsWith(folder)).join(delimiter)
}

/** @param {string} words */
const say = words => process.stderr.write(`${words}\n`)
