import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { daysWaited, type HelpDays, helpStanding } from './help-standing.ts'

const help = (days: Partial<Record<keyof HelpDays, string>>): HelpDays => {
  const day = (name: keyof HelpDays) => (days[name] === undefined ? null : localDate(days[name]))
  return {
    referred_on: localDate('2026-05-01'),
    accepted_on: day('accepted_on'),
    declined_on: day('declined_on'),
    started_on: day('started_on'),
    ended_on: day('ended_on'),
  }
}

describe('an intervention', () => {
  test.for([
    [{}, 'waiting', 61],
    [{ accepted_on: '2026-05-05' }, 'accepted', 61],
    [{ declined_on: '2026-05-08' }, 'declined', 7],
    [{ accepted_on: '2026-05-05', started_on: '2026-05-11' }, 'started', 10],
    [{ started_on: '2026-05-01', ended_on: '2026-06-01' }, 'ended', 0],
    [{ ended_on: '2026-06-01' }, 'ended', 31],
  ] as const)('with %o is %s after %i days', ([days, standing, waited]) => {
    expect(helpStanding(help(days))).toBe(standing)
    expect(daysWaited(help(days), localDate('2026-07-01'))).toBe(waited)
  })
})
