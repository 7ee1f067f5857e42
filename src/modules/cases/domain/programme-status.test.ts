import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LocalDate, addDays, localDate } from '#kernel/local-date.ts'
import { END_REASONS } from './end-reasons.ts'
import { PROGRAMME_STATUSES, type ProgrammeHistory, isLive, isOpen, programmeStatus } from './programme-status.ts'
import { TRANSFER_KINDS } from './transfer-kinds.ts'

const day = (text: string | null): LocalDate | null => (text === null ? null : localDate(text))
const nothing: ProgrammeHistory = {
  starts_on: null,
  ended_on: null,
  end_reason: null,
  successfully_completed: null,
  allocations: [],
  transfers: [],
}
const allocated = (role: string, from: string, until: string | null) => ({
  role,
  from_on: day(from),
  until_on: day(until),
})
const moved = (kind: string, accepted: string | null, ended: string | null) => ({
  kind,
  accepted_on: day(accepted),
  ended_on: day(ended),
})

describe('before it ends, the status of a programme', () => {
  const started = { ...nothing, starts_on: localDate('2026-04-15') }
  const carys = allocated('case-manager', '2026-04-20', '2026-06-30')
  const manager = allocated('countersigning-manager', '2026-04-15', null)

  test.for([
    ['only referred', nothing, '2026-04-10', 'referred'],
    ['before its first day', started, '2026-04-14', 'not-started'],
    ['on its first day, nobody’s', started, '2026-04-15', 'open-unallocated'],
    ['with a countersigning manager alone', { ...started, allocations: [manager] }, '2026-04-19', 'open-unallocated'],
    ['with a case manager', { ...started, allocations: [carys] }, '2026-04-20', 'open'],
    ['on the case manager’s last day', { ...started, allocations: [carys] }, '2026-06-30', 'open'],
    ['after the case manager left', { ...started, allocations: [carys] }, '2026-07-01', 'open-unallocated'],
    [
      'with a caretaking case manager',
      { ...started, allocations: [allocated('caretaking', '2026-07-01', null)] },
      '2026-07-01',
      'open',
    ],
    ['before its last day', { ...started, ended_on: localDate('2026-10-15') }, '2026-10-14', 'open-unallocated'],
  ] as const)('%s', ([, history, on, status]) => {
    expect(programmeStatus(history, localDate(on))).toBe(status)
  })
})

describe('between services, the status of a programme', () => {
  const here = {
    ...nothing,
    starts_on: localDate('2026-01-10'),
    allocations: [allocated('case-manager', '2026-01-10', null)],
  }
  const lent = moved('caretaking-out', '2026-03-01', '2026-05-01')
  const left = moved('transfer-out', '2026-06-01', null)
  const returned = moved('transfer-in', '2026-08-01', null)

  test.for([
    ['asked for but not accepted', [moved('transfer-out', null, null)], '2026-06-01', 'open'],
    ['lent', [lent], '2026-03-01', 'caretaken'],
    ['on the day it comes back', [lent], '2026-05-01', 'open'],
    ['given up', [lent, left], '2026-06-01', 'transferred-out'],
    ['given up, on the day before', [lent, left], '2026-05-31', 'open'],
    ['given up and returned', [returned, left], '2026-08-01', 'open'],
    ['taken over from another', [moved('caretaking-in', '2026-02-01', null)], '2026-03-01', 'open'],
  ] as const)('%s', ([, transfers, on, status]) => {
    expect(programmeStatus({ ...here, transfers }, localDate(on))).toBe(status)
  })
})

describe('an ended programme says how', () => {
  test.for([
    ['completed', null, 'ended-completed'],
    ['good-progress', false, 'ended-completed'],
    ['not-completed', null, 'ended-not-completed'],
    ['withdrew', null, 'ended-not-completed'],
    ['breached', null, 'ended-not-completed'],
    ['transferred', null, 'transferred-out'],
    ['died', null, 'ended'],
    ['opened-in-error', null, 'ended'],
    ['adult-services', true, 'ended-completed'],
    ['their-own-reason', false, 'ended-not-completed'],
    [null, true, 'ended-completed'],
    [null, null, 'ended'],
  ] as const)('reason %s, completed %s: %s', ([end_reason, successfully_completed, status]) => {
    const ended = { ...nothing, ended_on: localDate('2026-10-15'), end_reason, successfully_completed }
    expect(programmeStatus(ended, localDate('2026-10-15'))).toBe(status)
  })
})

describe('whatever was done', () => {
  const first = localDate('2026-01-01')
  const someDay = fc.integer({ min: 0, max: 300 }).map(days => addDays(first, days))
  const code = (codes: readonly { readonly code: string }[]) => fc.constantFrom(...codes.map(entry => entry.code))
  const history: fc.Arbitrary<ProgrammeHistory> = fc.record({
    starts_on: fc.option(someDay),
    ended_on: fc.option(someDay),
    end_reason: fc.option(code(END_REASONS.codes)),
    successfully_completed: fc.option(fc.boolean()),
    allocations: fc.array(
      fc.record({
        role: fc.constantFrom('case-manager', 'second-worker'),
        from_on: fc.option(someDay),
        until_on: fc.option(someDay),
      }),
      { maxLength: 3 },
    ),
    transfers: fc.array(
      fc.record({ kind: code(TRANSFER_KINDS.codes), accepted_on: fc.option(someDay), ended_on: fc.option(someDay) }),
      { maxLength: 3 },
    ),
  })

  test('there is a status, and from its last day on it stays as it ended', () => {
    fc.assert(
      fc.property(history, someDay, (done, on) => {
        const status = programmeStatus(done, on)
        expect(status in PROGRAMME_STATUSES).toBe(true)
        if (done.ended_on !== null && done.ended_on <= on) {
          expect(isLive(status)).toBe(false)
          expect(programmeStatus(done, addDays(on, 1))).toBe(status)
        }
      }),
    )
  })

  test('the order in which allocations and transfers are read does not matter', () => {
    fc.assert(
      fc.property(history, someDay, (done, on) => {
        const days = done.transfers.map(({ accepted_on }) => accepted_on)
        fc.pre(new Set(days).size === days.length)
        const reversed = {
          ...done,
          allocations: done.allocations.toReversed(),
          transfers: done.transfers.toReversed(),
        }
        expect(programmeStatus(reversed, on)).toBe(programmeStatus(done, on))
      }),
    )
  })

  test('what is open is live', () => {
    fc.assert(
      fc.property(history, someDay, (done, on) => {
        const status = programmeStatus(done, on)
        if (isOpen(status)) expect(isLive(status)).toBe(true)
      }),
    )
  })
})
