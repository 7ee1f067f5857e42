import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { lockFolder } from './folder-lock.ts'

const root = mkdtempSync(join(tmpdir(), 'sightline-lock-'))
afterAll(() => rmSync(root, { recursive: true }))

describe('a folder that is open', () => {
  test('is not opened again until it is let go', () => {
    const folder = join(root, 'twice')
    const letGo = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(`is in use by process ${process.pid}`)
    letGo()
    expect(() => lockFolder(folder)()).not.toThrow()
  })

  test('by another running process is not opened', () => {
    const folder = join(root, 'other')
    writeFileSync(`${folder}.lock`, String(process.ppid))
    expect(() => lockFolder(folder)).toThrow(`delete ${folder}.lock`)
  })

  test.for([
    ['a process that has ended', '4194305'],
    ['an earlier run with the same number', String(process.pid)],
    ['something unreadable', 'nonsense'],
  ] as const)('by %s is opened', ([, left]) => {
    const folder = join(root, left)
    writeFileSync(`${folder}.lock`, left)
    expect(() => lockFolder(folder)()).not.toThrow()
  })
})
