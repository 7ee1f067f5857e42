import { describe, expect, test } from 'vitest'
import { localDate } from '#kernel/local-date.ts'
import { exitDueOn } from './exit-due.ts'
import { type ExitFacts, type ExitProblem, exitProblems } from './exit-problems.ts'
import { planDueOn } from './plan-due.ts'

const ready: ExitFacts = {
  startsOn: localDate('2026-04-15'),
  openActions: 0,
  handedTo: null,
  handedOverOn: null,
  levels: { 'child-safety': 'medium' },
  levelsSetAgain: false,
}
const closedOn = localDate('2026-10-15')

describe('what stands against closing a programme', () => {
  test.for<readonly [string, Partial<ExitFacts>, readonly ExitProblem[]]>([
    ['nothing', {}, []],
    ['its start', { startsOn: localDate('2026-10-16') }, ['closed-before-started']],
    ['actions that nobody took over', { openActions: 2 }, ['open-actions-without-hand-over']],
    ['actions handed over to nobody', { openActions: 2, handedOverOn: closedOn }, ['open-actions-without-hand-over']],
    ['actions that were handed over', { openActions: 2, handedTo: 'Early help', handedOverOn: closedOn }, []],
    ['a high level that nobody looked at again', { levels: { 'child-safety': 'very-high' } }, ['no-exit-assessment']],
    ['a high level that was looked at again', { levels: { 'child-safety': 'high' }, levelsSetAgain: true }, []],
  ])('%s', ([, facts, problems]) => {
    expect(exitProblems({ ...ready, ...facts }, closedOn)).toEqual(problems)
  })
})

describe('the days by which something should be done', () => {
  test('a plan: fifteen working days from the start, bank holidays not counted', () => {
    expect(planDueOn(localDate('2026-12-14'))).toBe('2027-01-07')
  })

  test('the ending: twenty working days before the expected end', () => {
    expect(exitDueOn(localDate('2026-10-15'))).toBe('2026-09-17')
    expect(exitDueOn(localDate('2027-01-15'))).toBe('2026-12-15')
  })
})
