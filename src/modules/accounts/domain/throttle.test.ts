import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { type AttemptKind, stillCounted, waitAfter } from './throttle.ts'

const on = localDate('2026-11-22')
const now = new Date('2026-11-22T10:00:00Z')
const ago = (seconds: number): Date => new Date(now.getTime() - seconds * 1000)

describe('after failures in a row', () => {
  test.for([
    // kind, failures, seconds since the last, seconds still to wait
    ['email', 0, 0, 0],
    ['email', 4, 0, 0],
    ['email', 5, 0, 30],
    ['email', 5, 29, 1],
    ['email', 5, 30, 0],
    ['email', 6, 0, 60],
    ['email', 9, 0, 480],
    ['email', 60, 0, 3600], // never more than an hour
    ['email', 60, 31 * 24 * 3600, 0], // forgotten after a month
    ['code', 5, 0, 30],
    ['address', 49, 0, 0], // a whole office may share an address
    ['address', 50, 0, 30],
    ['address', 500, 0, 900],
    ['address', 500, 3600, 0],
    ['link', 3, 0, 300],
  ] as const)('%s: %i failures, %i s ago, wait %i s', ([kind, count, since, wait]) => {
    const answer = waitAfter(kind, { count, last: ago(since) }, now, on)
    expect(answer.state === 'wait' ? answer.ms / 1000 : 0).toBe(wait)
    expect(answer.state).not.toBe('stopped')
  })

  test('a hundred on one account stop it, and none stops an address', () => {
    expect(waitAfter('email', { count: 100, last: ago(7200) }, now, on)).toEqual({ state: 'stopped' })
    expect(waitAfter('code', { count: 100, last: ago(7200) }, now, on)).toEqual({ state: 'stopped' })
    expect(waitAfter('address', { count: 100_000, last: ago(1000) }, now, on)).toEqual({ state: 'go-ahead' })
  })

  test('one more failure never shortens the wait', () => {
    const kinds = fc.constantFrom<AttemptKind>('email', 'address', 'code', 'link')
    fc.assert(
      fc.property(kinds, fc.nat(98), fc.nat(4000), (kind, count, since) => {
        const waited = (failures: number): number => {
          const answer = waitAfter(kind, { count: failures, last: ago(since) }, now, on)
          return answer.state === 'wait' ? answer.ms / 1000 : 0
        }
        expect(waited(count + 1)).toBeGreaterThanOrEqual(waited(count))
      }),
    )
  })

  test('failures long past count no more', () => {
    expect(stillCounted('link', { count: 7, last: ago(24 * 3600) }, now)).toBe(0)
    expect(stillCounted('link', { count: 7, last: ago(24 * 3600 - 1) }, now)).toBe(7)
  })
})
