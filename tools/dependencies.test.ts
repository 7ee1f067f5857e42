import { describe, expect, test } from 'vitest'
import { isCurrent } from './dependencies.mjs'

const LOCKED = {
  '': { version: '0.1.0' },
  'node_modules/hono': { version: '4.1.0' },
  'node_modules/vitest': { version: '5.0.0', dev: true },
  'node_modules/@esbuild/linux-x64': { version: '0.28.0', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/@esbuild/darwin-arm64': { version: '0.28.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
}
const { 'node_modules/hono': hono, 'node_modules/vitest': vitest, 'node_modules/@esbuild/linux-x64': esbuild } = LOCKED
const IN_USE = { 'node_modules/hono': hono, 'node_modules/@esbuild/linux-x64': esbuild }
const EVERYTHING = { ...IN_USE, 'node_modules/vitest': vitest }

const linux = { platform: 'linux', arch: 'x64', development: true }
const linuxInUse = { ...linux, development: false }
const mac = { platform: 'darwin', arch: 'arm64', development: true }

describe('what is installed is', () => {
  test.for([
    ['current when it is what is locked', EVERYTHING, linux, true],
    ['out of date when nothing is there', {}, linux, false],
    ['out of date when a version differs', { ...EVERYTHING, 'node_modules/hono': { version: '4.0.0' } }, linux, false],
    [
      'out of date when something is no longer locked',
      { ...EVERYTHING, 'node_modules/left': { version: '1.0.0' } },
      linux,
      false,
    ],
    ['out of date when it came from another kind of machine', EVERYTHING, mac, false],
    ['out of date for development when only what is needed in use is there', IN_USE, linux, false],
    ['current in use without what development needs', IN_USE, linuxInUse, true],
    [
      'current when it may be anything but another machine',
      { 'node_modules/hono': { ...hono, os: ['!win32'] } },
      linuxInUse,
      true,
    ],
  ] as const)('%s', ([, installed, need, current]) => {
    expect(isCurrent(LOCKED, installed as Parameters<typeof isCurrent>[1], need)).toBe(current)
  })
})
