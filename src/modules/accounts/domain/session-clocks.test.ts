import { describe, expect, test } from 'vitest'
import { isExpired, isFresh } from './session-clocks.ts'

const now = new Date('2026-11-22T17:00:00Z')
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000)

describe('a session', () => {
  test.for([
    // minutes since it began, minutes since it was last seen, expired
    [0, 0, false],
    [300, 59, false],
    [300, 60, true],
    [719, 1, false],
    [720, 1, true],
  ] as const)('begun %i and seen %i minutes ago: expired is %s', ([begun, seen, expired]) => {
    expect(isExpired({ createdAt: ago(begun), lastSeenAt: ago(seen) }, now)).toBe(expired)
  })

  test('is fresh enough to change how one signs in for a quarter of an hour, however busy', () => {
    expect(isFresh({ createdAt: ago(14) }, now)).toBe(true)
    expect(isFresh({ createdAt: ago(15) }, now)).toBe(false)
  })
})
